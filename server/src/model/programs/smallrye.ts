/** SmallRye Reactive Messaging, of Quarkus and others: its connector builds a Java client for each channel and commits what was acknowledged. */
import { incomingKeys } from "../../kafka/smallrye-keys.ts";
import { ofProducer } from "../guarantee/producer.ts";
import { ofChannel } from "../guarantee/smallrye.ts";
import { atRelease } from "../guarantee/verdict.ts";
import type { OwnDefault, ProgramFacts } from "../program-facts.ts";
import { java } from "./java.ts";

/** The configuration classes of 30 releases and the clients that came of them. */
const asked =
  "KafkaConnectorIncoming- and OutgoingConfiguration of 3.5.0 to 4.36.0, and the clients built (schemas/smallrye.json)";

export const smallrye: ProgramFacts = {
  ...java,
  id: "smallrye",
  defaults: {
    producer: [byDefault("acks", "1")],
    consumer: [byDefault("enable.auto.commit", "false"), byDefault(incomingKeys.failureStrategy, "fail")],
  },
  // Run: YamlConfigSource of SmallRye Config 3.9.1.
  takesLastKey: true,
  verdicts: { producer: atRelease(ofProducer), consumer: atRelease(ofChannel) },
};

function byDefault(key: string, value: string): OwnDefault {
  return { key, given: { value }, evidence: asked };
}
