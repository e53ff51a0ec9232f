/** kafka-clients 3.0.0 and 3.1.0: the default enable.idempotence=true is shown and has no effect. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { producerIdempotenceDefaultNotEffective300310Texts as texts } from "./texts.ts";

export const producerIdempotenceDefaultNotEffective300310 = releaseRule(
  "producer-idempotence-default-not-effective-3-0-0-3-1-0",
  texts,
  { text: "bootstrap.servers=kafka1:9092,kafka2:9092\nlinger.ms=5\n", affected: "3.1.0" },
);
