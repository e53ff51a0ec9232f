/** The evidence of question 2: which configurations real clients start with, and as what. */
import { excuseOf } from "../../test/oracle/client-excused.ts";
import { answersOf, type ClientRole, recorded, unfold } from "../../test/support/client-cases.ts";
import type { Evidence } from "./evidence-of.ts";

export function clientEvidence(): Evidence {
  const { releases, withoutStreams, cases, values } = recorded;
  const roles = Object.keys(cases) as readonly ClientRole[];
  const waiting = new Map<string, number>();
  const counts = roles.map((role) => {
    let agreeing = 0;
    for (const [settings, course] of cases[role])
      for (const [i, real] of answersOf(course).entries()) {
        if (real === undefined) continue;
        const excuse = excuseOf(role, settings, real, releases[i] ?? "");
        if (excuse === undefined) agreeing++;
        else waiting.set(excuse, (waiting.get(excuse) ?? 0) + 1);
      }
    return [`${role} start-up`, agreeing] as const;
  });
  const configurations = roles.reduce((sum, role) => sum + cases[role].length, 0);
  return {
    question: "Client start-up",
    asked: `A real producer, consumer, admin client or Streams application is built of each of ${configurations} configurations: each rule's settings in all combinations, each setting of the catalogue at its limits and past them, addresses, logins and names of classes as people write them, what Streams hands to the clients inside it, and seeded random ones. Compared are whether it starts, the setting that the exception names, and, where it starts, acks, idempotence, retries, requests in flight, delivery timeout and addresses of the producer, auto-commit of the consumer, and how often Streams commits, read from the client that was built. A case is one configuration with one release. Besides, every value of a configuration in which nothing is written is compared with the defaults of \`schemas/\`.`,
    releases,
    cases: [
      ...counts,
      ...Object.entries(values).map(([role, settings]) => [`${role} defaults`, countValues(settings)] as const),
    ],
    test: "test/oracle/clients.test.ts",
    leftOut: [
      ...[...waiting].map(([reason, count]) => `${count} cases in which ours differs: ${reason}.`),
      "Classes of others: those asked are Kafka's, or none.",
      "Key stores, which want files; of SASL whether a client is built, not whether anybody lets it in.",
      "Names of hosts that only some machines know.",
      "`buffer.memory`, `num.stream.threads` and `state.dir`, which take real resources.",
      `Kafka Streams of ${withoutStreams.join(", ")}, which is not published.`,
    ],
  };
}

/** Each setting in each release that has it. */
function countValues(settings: Readonly<Record<string, readonly string[]>>): number {
  return Object.values(settings).reduce(
    (sum, runs) => sum + unfold(runs).filter((value) => value !== undefined).length,
    0,
  );
}
