/** connect-name-missing: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectNameMissing } from "../../../server/src/rules/connect/name-missing/rule.ts";
import { check } from "../../support/check.ts";

it("warns about a file without a name", () =>
  check(
    connectNameMissing,
    `
connector.class=com.example.OrdersSink
^^^^^^^^^^^^^^^ warning: Kafka Connect refuses a connector without name, and this file has none.
topics=orders
tasks.max=1
`,
    { file: "orders-sink.properties" },
  ));

it("is silent where the name stands, and about JSON, which is sent to an address with the name", () => {
  check(connectNameMissing, "name=orders\nconnector.class=com.example.OrdersSink\ntopics=orders\n");
  check(connectNameMissing, '{ "connector.class": "com.example.OrdersSink", "topics": "orders" }\n', {
    file: "orders.json",
  });
});
