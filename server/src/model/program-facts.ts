/** What there is to know of a program that runs clients. */
import type { CatalogueRole } from "../kafka/catalogue.ts";
import type { Axis } from "../kafka/version.ts";
import type { Assignment, Program, Role } from "./component.ts";
import type { Computation } from "./computed/computation.ts";
import type { Verdict } from "./guarantee/verdict.ts";

/** One program. What a table leaves out for a role or key is as nobody knows it. */
export interface ProgramFacts {
  readonly id: Program;
  /** True where Kafka's own software reads the settings in the end, so that what is known of it holds. */
  readonly runsJava: boolean;
  /** The catalogues in which a role's settings are looked up, the strongest first. */
  readonly catalogues: ByRole<readonly CatalogueRole[]>;
  /** The products whose releases decide, the one that decides most first. */
  readonly axes: readonly Axis[];
  /** What the program gives to a client that Kafka would not, below everything that is written; `unknown` where no default is known at all. */
  readonly defaults: ByRole<readonly OwnDefault[]> | "unknown";
  /** By key, what it makes of a setting that is not written, out of others. */
  readonly computed: ByRole<ReadonlyMap<string, Computation>>;
  readonly verdicts: ByRole<Verdict>;
  /** True where its loader takes the last of two equal keys in YAML, which Spring Boot refuses. */
  readonly takesLastKey?: true;
  /** True where the program itself sends again what its producer gave up: no code has to. */
  readonly sendsAgain?: true;
}

export type ByRole<T> = Readonly<Partial<Record<Role, T>>>;

/** A default that differs from Kafka's; a value of `undefined` is another one that nobody knows here. */
export interface OwnDefault extends Pick<Assignment, "key" | "given" | "versions"> {
  /** The class or the document that says so, and the releases in which it was seen. */
  readonly evidence: string;
}
