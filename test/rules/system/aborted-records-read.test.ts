/** system-aborted-records-read: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { systemAbortedRecordsRead as rule } from "../../../server/src/rules/system/aborted-records-read/rule.ts";
import { reader, strimziCluster, writer } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";

const transactions = "          transaction:\n            transaction-id-prefix: booking-\n";
const address = "kafka.shop.example.com:9092";
const booking = "booking/src/main/resources/application.yml";
const billing = "billing/src/main/resources/application.yml";

it("is a warning at the consumer, where both name one address", () => {
  const files = { [booking]: writer("bookings", address, transactions), [billing]: reader("bookings", address) };
  expect(told(files)).toEqual([`${billing} warning`]);
});

it("is reported where both are clients of one cluster that is here", () => {
  const service = "shop-kafka-bootstrap:9092";
  const files = { [booking]: writer("bookings", service, transactions), [billing]: reader("bookings", service) };
  expect(told(files)).toEqual([]);
  expect(told({ ...files, "k8s/kafka.yaml": strimziCluster("shop") })).toEqual([`${billing} warning`]);
});

describe("is silent where", () => {
  const cases: Readonly<Record<string, Files>> = {
    "nobody writes in transactions": { [booking]: writer("bookings", address), [billing]: reader("bookings", address) },
    "the reader has another topic": {
      [booking]: writer("bookings", address, transactions),
      [billing]: reader("orders", address),
    },
    "the reader has another address": {
      [booking]: writer("bookings", address, transactions),
      [billing]: reader("bookings", "kafka.mirror.example.com:9092"),
    },
    "the address is another one in each project": {
      [booking]: writer("bookings", "localhost:9092", transactions),
      [billing]: reader("bookings", "localhost:9092"),
    },
    "the reader reads what is committed": {
      [booking]: writer("bookings", address, transactions),
      [billing]: `${reader("bookings", address)}              configuration:
                isolation.level: read_committed
`,
    },
    "addresses are filled in later": {
      [booking]: writer("bookings", "${BROKERS}", transactions),
      [billing]: reader("bookings", "${BROKERS}"),
    },
    "they are for two environments": {
      "envs/dev/application.yml": writer("bookings", address, transactions),
      "envs/prod/application.yml": reader("bookings", address),
    },
  };
  it.each(Object.entries(cases))("%s", (_, files) => expect(told(files)).toEqual([]));
});

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(({ place, severity }) => `${place.uri} ${severity}`);
}
