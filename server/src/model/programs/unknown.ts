/** A client of somebody's own: it uses Kafka's names, and what it makes of them and of those that are absent is not known. */
import type { ProgramFacts } from "../program-facts.ts";
import { java } from "./java.ts";

const { producer = [], consumer = [], admin = [], client = [] } = java.catalogues;

export const unknownProgram: ProgramFacts = {
  id: "unknown",
  runsJava: false,
  // Streams, Connect and brokers are Kafka's own.
  catalogues: { producer, consumer, admin, client },
  axes: java.axes,
  defaults: "unknown",
  computed: {},
  verdicts: {},
};
