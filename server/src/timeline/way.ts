/** The way of a topic as it is drawn: boxes with words, which are all that a picture knows. */
import type { Step } from "./step.ts";

/** One party, or the topic between them. */
export interface DrawnBox {
  readonly name: string;
  /** What is said of it, a line each. */
  readonly words: readonly string[];
  /** Where it stands, for people: `k8s/orders.yaml:9`. */
  readonly place?: string;
  /** What opens that place. */
  readonly href?: string;
  /** What becomes of a record here; absent where nothing bad is known. */
  readonly mark?: NonNullable<Step["mark"]>;
}

/** One topic with its writers and readers. */
export interface DrawnWay {
  readonly topic: DrawnBox;
  readonly writers: readonly DrawnBox[];
  readonly readers: readonly DrawnBox[];
  /** Beside an end that nobody is known at. */
  readonly noWriter: string;
  readonly noReader: string;
  /** The weakest place and what would have to change, in whole sentences. */
  readonly sentences: readonly string[];
}
