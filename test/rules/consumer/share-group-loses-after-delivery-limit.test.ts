/** consumer-share-group-loses-after-delivery-limit: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerShareGroupLosesAfterDeliveryLimit as rule } from "../../../server/src/rules/consumer/share-group-loses-after-delivery-limit/rule.ts";
import { check } from "../../support/check.ts";

const pins = { clients: "4.2" };
const message =
  "With share.acknowledgement.mode=implicit the next poll() accepts every record of the last one, also those whose processing failed: they do not come again. Use explicit and acknowledge in the code.";
const file = (last: string): string => `
bootstrap.servers=kafka1:9092
group.id=orders
${last}
`;

it("informs where it is written", () =>
  check(
    rule,
    file(`share.acknowledgement.mode=implicit
                           ^^^^^^^^ info: ${message}`),
    { pins },
  ));

it("hints where a share consumer leaves the default", () =>
  check(
    rule,
    file(`share.acquire.mode=batch_optimized
                   ^^^^^^^^^^^^^^^ hint: ${message}`),
    { pins },
  ));

it("is silent where the code acknowledges, where nobody knows, and in comments", () => {
  check(rule, file("share.acknowledgement.mode=explicit"), { pins });
  check(rule, file("share.acknowledgement.mode=${MODE}"), { pins });
  check(rule, file("# share.acknowledgement.mode=implicit"), { pins });
});

it("is silent about ordinary consumers, older clients, and Spring's, which refuse it", () => {
  check(rule, file("enable.auto.commit=false"), { pins });
  check(rule, file("share.acknowledgement.mode=implicit"), { pins: { clients: "4.0" } });
  check(rule, "spring:\n  kafka:\n    consumer:\n      properties:\n        share.acknowledgement.mode: implicit\n", {
    file: "application.yml",
    pins,
  });
});
