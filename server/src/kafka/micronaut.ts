/** The facts of schemas/micronaut.json: what Micronaut's annotations for Kafka hold where the code says nothing, and whether the file or the code counts. */
import raw from "../../../schemas/micronaut.json";
import { schema } from "./schema.ts";
import { everyRelease, type Interval, parseRelease } from "./version.ts";

const facts = schema(raw as unknown as Facts);

/** A member of an annotation in one span of releases of micronaut-kafka. */
export interface AnnotationMember extends Interval {
  /** As Java names the type. */
  readonly type: string;
  readonly default: string | undefined;
  readonly values: readonly string[];
}

/** Which counts where both say something about a setting of Kafka's: the file, the code where it gives a value, or always the code. */
export type MicronautPrecedence = "file" | "code-where-given" | "code-always";

/** The releases of micronaut-kafka that were asked, oldest first. */
export function micronautReleases(): readonly string[] {
  return facts().releases;
}

/** The periods of a member (`KafkaListener.offsetReset`), oldest first; empty for one that no release has. */
export function annotationMember(name: string): readonly AnnotationMember[] {
  const { members } = facts();
  return (Object.hasOwn(members, name) ? (members[name] ?? []) : []).map(({ since, until, ...member }) => ({
    type: member.type,
    default: member.default,
    values: member.values ?? [],
    from: since === undefined ? everyRelease.from : (parseRelease(since) ?? 0),
    to: until === undefined ? everyRelease.to : (parseRelease(until) ?? 0),
  }));
}

/** Who decides about a setting below `kafka.producers.NAME` or `kafka.consumers.NAME`; the file about all that the code has no member for. */
export function micronautPrecedence(setting: string): MicronautPrecedence {
  const { precedence } = facts();
  if (precedence.codeAlways.includes(setting)) return "code-always";
  return precedence.codeWhereGiven.includes(setting) ? "code-where-given" : "file";
}

interface Facts {
  readonly releases: readonly string[];
  readonly members: Readonly<
    Record<
      string,
      readonly {
        readonly since?: string;
        readonly until?: string;
        readonly type: string;
        readonly default?: string;
        readonly values?: readonly string[];
      }[]
    >
  >;
  readonly precedence: {
    readonly codeAlways: readonly string[];
    readonly codeWhereGiven: readonly string[];
    readonly fileFirst: readonly string[];
  };
}
