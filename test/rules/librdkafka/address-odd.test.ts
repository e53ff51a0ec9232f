/** librdkafka-address-odd: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaAddressOdd as rule } from "../../../server/src/rules/librdkafka/address-odd/rule.ts";
import { check } from "../../support/check.ts";

const rest = "queue.buffering.max.messages=200000\npartitioner=murmur2_random\n";
const file = (servers: string): string => `bootstrap.servers=${servers}\n${rest}`;
const below = (servers: string, said: string): string =>
  `bootstrap.servers=${servers}\n                  ${"^".repeat(servers.length)} warning: ${said}\n${rest}`;

it.each([
  [
    "kafka1:9092;kafka2:9092",
    "librdkafka takes kafka1:9092;kafka2:9092 for the name of one host, which nobody can resolve: only a comma divides addresses, and quotes are part of them.",
  ],
  [
    "kafka1:99999",
    "librdkafka reads port 34463 in kafka1:99999, and says nothing: a port is a number from 0 to 65535.",
  ],
  [
    "http://kafka1:9092,kafka2:9092",
    "librdkafka knows no http://: this address and all behind it are dropped, and only its log says so.",
  ],
  [
    "SSL://kafka1:9093",
    "ssl:// is not the security.protocol of this client: this address and all behind it are dropped, and only its log says so.",
  ],
])("says what becomes of %s", (servers, said) => check(rule, below(servers, said)));

it("is silent for what leads to a broker, and for what cannot be known", () => {
  for (const servers of ["kafka1", "kafka1:9092,kafka2:9092", "PLAINTEXT://kafka1:9092", "${BROKERS}", "[host]:[port]"])
    check(rule, file(servers));
  check(rule, `security.protocol=ssl\n${file("SSL://kafka1:9093")}`);
  check(rule, `security.protocol=\${PROTOCOL}\n${file("SSL://kafka1:9093")}`);
});
