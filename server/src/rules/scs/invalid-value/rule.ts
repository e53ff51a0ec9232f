/** A value that no release of Spring Cloud Stream can read: the application does not start. */
import { type StreamSpec, streamPeriods } from "../../../kafka/spring-cloud-stream-catalogue.ts";
import { walkStream } from "../../../kafka/spring-cloud-stream-tree.ts";
import { convertScalar } from "../../../kafka/spring-convert.ts";
import { givenBySpring } from "../../../model/placeholder.ts";
import { masked } from "../../../model/secret/shapes.ts";
import type { Entry } from "../../../syntax/document.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { binderDocs, bindingFile, propertiesFile } from "../shared/examples.ts";
import { namedFor } from "../shared/named.ts";
import { scsInvalidValueTexts as texts } from "./texts.ts";

const own = "spring.cloud.stream.kafka.bindings.bill-in-0.consumer";

export const scsInvalidValue = defineRule({
  id: "scs-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer", "producer", "streams"],
  programs: ["spring-cloud-stream"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: propertiesFile,
        bad: `${bindingFile}${own}.ack-mode=AUTO\n`,
        good: `${bindingFile}${own}.ack-mode=RECORD\n`,
      },
      {
        file: propertiesFile,
        bad: `${bindingFile}${own}.enable-dlq=ja\n`,
        good: `${bindingFile}${own}.enable-dlq=true\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "AbstractExtendedBindingProperties.bindToDefault and BindingServiceProperties in 3.2.10 to 5.0.4: Spring Boot's Binder converts each value; its conversions are recorded in test/oracle/answers/spring-values.json",
    },
    references: [binderDocs],
  },
  *check(component, context) {
    for (const { one, elements } of namedFor(component, context)) {
      const walk = walkStream(elements);
      const name = walk.nodes.at(-1)?.name;
      if (!walk.isKnown || walk.rest.length > 0 || name === undefined) continue;
      const periods = streamPeriods(name);
      const { value = "" } = givenBySpring(one.entry.value);
      if (value === "" || periods.length === 0 || !periods.every((spec) => isRefused(spec, value, one.entry))) continue;
      const { type, values } = periods.at(-1) ?? periods[0] ?? { type: "", values: [] };
      const key = one.canonical;
      yield {
        at: { uri: one.entry.uri, span: one.entry.valueSpan },
        message:
          values.length > 0
            ? say(texts().messages.oneOf, { key, value: masked(value), names: values.join(", ") })
            : say(isBoolean(type) ? texts().messages.boolean : texts().messages.number, { key, value: masked(value) }),
        advice: say(texts().fixes.write),
      };
    }
  },
});

/** Only what is one of a few, a boolean or a whole number: of other types nobody knows here what they take. */
function isRefused({ type, values }: StreamSpec, value: string, { scalar }: Entry): boolean {
  const boxed = boxes[type] ?? type;
  const isClosed = values.length > 0 || isBoolean(type) || /^java\.lang\.(Integer|Long)$/.test(boxed);
  return isClosed && convertScalar(boxed, value, values, scalar) === undefined;
}

/** Java's primitives are converted as their objects are. */
const boxes: Readonly<Record<string, string>> = {
  boolean: "java.lang.Boolean",
  int: "java.lang.Integer",
  long: "java.lang.Long",
};

function isBoolean(type: string): boolean {
  return (boxes[type] ?? type) === boxes["boolean"];
}
