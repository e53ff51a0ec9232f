/** Micronaut: it builds Java clients, and its annotations may give them more than its files say. */
import { ofProducer } from "../guarantee/producer.ts";
import { atRelease } from "../guarantee/verdict.ts";
import type { ProgramFacts } from "../program-facts.ts";
import { java } from "./java.ts";

/** Offsets are committed by the strategy of a listener, which only code has: of a consumer nothing is claimed. */
export const micronaut: ProgramFacts = {
  ...java,
  id: "micronaut",
  // Run: YamlPropertySourceLoader of Micronaut 4.6.5.
  takesLastKey: true,
  verdicts: { producer: atRelease(ofProducer) },
};
