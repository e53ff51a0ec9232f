/** broker-request-size-chain: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerRequestSizeChain as rule } from "../../../server/src/rules/broker/request-size-chain/rule.ts";
import { check } from "../../support/check.ts";

const closed = (record: number, allowed: number): string =>
  `message.max.bytes (${record}) allows batches that no request can carry, for socket.request.max.bytes is ${allowed}: the broker closes the connection without an answer, and producers retry until they give up.`;
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";

it("warns against the default of the other", () =>
  check(
    rule,
    `\n${head}message.max.bytes=209715200\n                  ^^^^^^^^^ warning: ${closed(209715200, 104857600)}\n`,
  ));

it("warns where both are written and equal", () =>
  check(
    rule,
    `\n${head}socket.request.max.bytes=5000000\nmessage.max.bytes=5000000\n                  ^^^^^^^ warning: ${closed(5000000, 5000000)}\n`,
  ));

it("warns at the request's limit where that is below the default of a message", () =>
  check(
    rule,
    `\n${head}socket.request.max.bytes=100000\n                         ^^^^^^ warning: ${closed(1048588, 100000)}\n`,
    { pins: { broker: "3.9" } },
  ));

it("is silent where requests are larger, for the defaults, a comment, and where a value is unknown", () => {
  check(rule, `${head}message.max.bytes=10485760\nsocket.request.max.bytes=104857600\n`);
  check(rule, head);
  check(rule, `${head}#message.max.bytes=209715200\n`);
  check(rule, `${head}message.max.bytes=209715200\nsocket.request.max.bytes=\${REQUEST}\n`);
  check(rule, `${head}message.max.bytes={{ max }}\nsocket.request.max.bytes=1000\n`);
});
