/** A key that is a slip of the pen away from a Kafka setting: Kafka logs it, ignores it, and the default stays. */

import { handedOn } from "../../../model/handed-on.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { mirrorSuccessors } from "../../shared/connect/mirror-flows.ts";
import { pathBeside } from "../../shared/keys/readers.ts";
import { slips } from "../../shared/keys/slips.ts";
import { takingEffect } from "../../shared/keys/taking-effect.ts";
import { clientUnknownKeyTexts as texts } from "./texts.ts";

export const clientUnknownKey = defineRule({
  id: "client-unknown-key",
  category: "no-effect",
  severity: "warning",
  roles: [
    "producer",
    "consumer",
    "admin",
    "client",
    "streams",
    "connect-worker",
    "connect-sink",
    "connect-source",
    "mirror-maker",
    "broker",
  ],
  coveredBy: ["container-variable-sets-nothing"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: "bootstrap.servers=kafka:9092\nack=all\n", good: "bootstrap.servers=kafka:9092\nacks=all\n" },
      {
        bad: "bootstrap.servers=kafka:9092\nacks=all\ndelivery.timout.ms=300000\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\ndelivery.timeout.ms=300000\n",
      },
      {
        file: "consumer.properties",
        bad: "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.comit=false\n",
        good: "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\n",
      },
    ],
    evidence: { kind: "read", where: "AbstractConfig.logUnused; the known names are from every release's ConfigDef" },
    references: [
      { title: "AbstractConfig.logUnused in kafka-clients: unknown keys are logged, never refused" },
      { title: "KAFKA-6793: the log level of unused keys", url: "https://issues.apache.org/jira/browse/KAFKA-6793" },
    ],
  },
  *check(component, context) {
    const found = slips(component, context).filter(({ by, isBeside, isStyle }) => {
      // In Spring's maps other separators have a rule of their own; elsewhere they may be a program's style.
      return by === "letters" || (!isStyle && (isBeside || component.carrier !== "spring-boot"));
    });
    for (const { setting, known: near, isBeside } of found) {
      const known = mirrorSuccessors.get(near) ?? near;
      const { key, entry } = setting;
      const at = { uri: entry.uri, span: entry.keySpan };
      if (isBeside) {
        const [message, advice] = [say(texts().messages.beside, { key, known }), say(texts().fixes.drop)];
        yield { at, severity: "hint", message, advice };
        continue;
      }
      // Many near one setting are a family of the application's own rather than slips.
      if (found.filter((one) => one.known === near).length > 2) continue;
      yield {
        at,
        message: say(texts().messages.near, { key, known }),
        ...takingEffect(
          entry,
          handedOn(component.role, known)?.key ?? known,
          known,
          pathBeside(component, setting, known),
        ),
      };
    }
  },
});
