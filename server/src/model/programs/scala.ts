/** Kafka's older producer and consumer, written in Scala, which it removed in 2.0: nothing but their names is known here. */
import type { ProgramFacts } from "../program-facts.ts";

export const scala: ProgramFacts = {
  id: "scala",
  runsJava: false,
  catalogues: {},
  axes: ["clients", "broker"],
  defaults: "unknown",
  computed: {},
  verdicts: {},
};
