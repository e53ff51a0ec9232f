/** A group name that is empty: accepted for long, refused since 4.0. */
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { consumerEmptyGroupIdTexts as texts } from "./texts.ts";

const refused = parseRange(">=4.0");

export const consumerEmptyGroupId = defineRule({
  id: "consumer-empty-group-id",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer", "streams"],
  // Spring's listeners bring a group of their own.
  programs: ["java"],
  settings: ["group.id", "application.id", "group.protocol"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nauto.offset.reset=earliest\nenable.auto.commit=false\ngroup.id=\n",
        good: "bootstrap.servers=kafka:9092\nauto.offset.reset=earliest\nenable.auto.commit=false\ngroup.id=orders\n",
        versions: { clients: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0, with group, auto-commit and protocol in all combinations; KafkaStreams to 4.3.1",
    },
    references: [
      { title: "KIP-289: an empty group.id is deprecated since 2.2" },
      { title: "Observed with kafka-clients 4.0.0 to 4.4.0: InvalidGroupIdException; with the new protocol since 3.7" },
    ],
  },
  *check(component, { lens }) {
    const key = component.role === "streams" ? "application.id" : "group.id";
    const id = component.written(key);
    // `${GROUP:}` waits for its value.
    if (id?.typed !== "" || id.defaulted !== undefined) return;
    // Nobody connects to nowhere: what is empty in such a file is filled in before it is used.
    if (component.written("bootstrap.servers")?.source.trim() === "") return;
    const isNew = /^consumer$/i.test(String(component.effective("group.protocol").typed));
    if (!lens.within("clients", refused) && !isNew) return;
    yield { at: id, message: say(texts().messages.empty, { key }), advice: say(texts().fixes.name, { key }) };
  },
});
