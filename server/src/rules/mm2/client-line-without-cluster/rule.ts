/** Settings for MirrorMaker's clients that name neither a cluster nor a flow: nobody reads them. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isCopying } from "../../shared/connect/mirror-flows.ts";
import { twoClusters } from "../../shared/examples/mirror-maker.ts";
import { rename } from "../../shared/fix.ts";
import { onceForNeighbours } from "../../shared/once-for.ts";
import { mm2ClientLineWithoutClusterTexts as texts } from "./texts.ts";

export const mm2ClientLineWithoutCluster = defineRule({
  id: "mm2-client-line-without-cluster",
  category: "no-effect",
  severity: "warning",
  roles: ["mirror-maker"],
  settings: ["acks", "isolation.level", "max.poll.records", "max.request.size"],
  docs: {
    texts,
    examples: [
      {
        file: "mm2.properties",
        bad: `${twoClusters}consumer.isolation.level = read_committed\n`,
        good: `${twoClusters}main.consumer.isolation.level = read_committed\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "MirrorMakerConfig of connect-mirror 2.8.2, 3.9.2 and 4.1.2: what workerConfig and connectorBaseConfig of a flow hold, for producer., consumer., admin. and the same behind source., target. and source.cluster., each without a cluster's name",
    },
    references: [
      {
        title: "Kafka: geo-replication, configuring MirrorMaker",
        url: kafkaDocs("operations/geo-replication-cross-cluster-data-mirroring/"),
      },
    ],
  },
  *check(flow, context) {
    if (context.unbound.length === 0) return;
    const flows = copying(flow, context);
    // A line is for all of them: the first one says it.
    if (flows[0] === undefined || flows[0] !== flow.name) return;
    for (const { entry } of context.unbound) {
      const meant = meantBy(entry.key);
      if (meant === undefined) continue;
      const rights = [...new Set(flows.slice(0, shown).flatMap((one) => namesIn(one, meant)))];
      const [right] = rights;
      if (right === undefined) continue;
      const isFree =
        flows.length <= shown &&
        rights.length === 1 &&
        flow.written(`${sides[meant.client][0]}.${meant.client}.${meant.key}`) === undefined;
      yield {
        at: { uri: entry.uri, span: entry.keySpan },
        message: say(texts().messages.unread, {
          key: entry.key,
          right: rights.join(", ") + (flows.length > shown ? ", …" : ""),
        }),
        ...(isFree ? { fixes: [rename(entry, right, [right], "changes-behaviour")] } : {}),
      };
    }
  },
});

/** Of so many flows a message names the clusters. */
const shown = 3;

/** The names of the flows that copy, in the order of the file. */
const copying = onceForNeighbours((flow, { siblings }) =>
  [flow, ...siblings("mirror-maker")]
    .filter(isCopying)
    .toSorted((a, b) => a.anchor.span.start - b.anchor.span.start)
    .flatMap(({ name }) => name ?? []),
);

type Client = "producer" | "consumer" | "admin";

/** The clusters of a flow whose client of a kind MirrorMaker builds. */
const sides: Readonly<Record<Client, readonly ("source" | "target")[]>> = {
  producer: ["target"],
  consumer: ["source"],
  admin: ["source", "target"],
};

/** The client and its setting, behind whatever else was written in place of a cluster. */
function meantBy(line: string): { readonly client: Client; readonly key: string } | undefined {
  const [, client, key] =
    /^(?:(?:source|target)\.)?(?:cluster\.)?(producer|consumer|admin)\.(?:override\.)?(.+)$/.exec(line) ?? [];
  if (key === undefined || (client !== "producer" && client !== "consumer" && client !== "admin")) return undefined;
  return catalogueOf(client).periods(key).length > 0 ? { client, key } : undefined;
}

/** What the line is called for the clusters of one flow. */
function namesIn(flow: string, { client, key }: { readonly client: Client; readonly key: string }): readonly string[] {
  const [source, target] = flow.split("->");
  return sides[client].map((side) => `${side === "source" ? source : target}.${client}.${key}`);
}
