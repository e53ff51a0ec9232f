/** streams-standby-warmup-ignored: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsStandbyWarmupIgnored as rule } from "../../../server/src/rules/streams/standby-warmup-ignored/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const standby =
  "num.standby.replicas=1 has no effect with group.protocol=streams: there the group's own configuration decides, and without it a failed instance's state is restored from the beginning.";
const warmup =
  "max.warmup.replicas has no effect with group.protocol=streams: that protocol has no warm-up copies yet.";

it("tells of both under the streams protocol, however it is written", () =>
  check(
    rule,
    `
${start}group.protocol=STREAMS
num.standby.replicas=1
                     ^ info: ${standby}
max.warmup.replicas=4
                    ^ info: ${warmup}
`,
    { pins: { clients: "4.2" } },
  ));

it("names the releases where they are not known", () =>
  check(
    rule,
    `\n${start}group.protocol=streams\nnum.standby.replicas=1\n                     ^ info: ${standby} This holds for kafka-clients >=4.1.\n`,
  ));

it("holds in Spring's files", () =>
  check(
    rule,
    `
spring:
  kafka:
    streams:
      application-id: orders
      properties:
        group.protocol: streams
        num.standby.replicas: 1
                              ^ info: ${standby}
`,
    { file: "src/main/resources/application.yml", pins: { clients: "4.2" } },
  ));

it("is silent under the classic protocol, for none, for defaults, a placeholder and a comment", () => {
  const streams = `${start}group.protocol=streams\n`;
  check(rule, `${start}num.standby.replicas=1\nmax.warmup.replicas=4\n`, { pins: { clients: "4.2" } });
  check(rule, `${start}group.protocol=classic\nnum.standby.replicas=1\n`, { pins: { clients: "4.2" } });
  check(rule, `${streams}num.standby.replicas=0\n`, { pins: { clients: "4.2" } });
  check(rule, streams, { pins: { clients: "4.2" } });
  check(rule, `${streams}num.standby.replicas=\${STANDBY}\n`, { pins: { clients: "4.2" } });
  check(rule, `${streams}#num.standby.replicas=1\n`, { pins: { clients: "4.2" } });
  check(rule, `${start}group.protocol=\${PROTOCOL}\nnum.standby.replicas=1\n`, { pins: { clients: "4.2" } });
});
