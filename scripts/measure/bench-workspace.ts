/** What an edit costs in a workspace of many linked files: the part of the server that joins them, in one process. */
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { createJoinedWorkspace } from "../../server/src/lsp/joined-workspace.ts";
import { reader, strimziCluster, strimziTopic, writer } from "../../test/support/shop.ts";
import { compared, cost, type Rows } from "./ratios.ts";

/** Four files each: a cluster, a topic, who writes to it and who reads it. */
const many = 500;

/** The lines of the table about it. */
export function workspaceRows(): Rows {
  const against = "the same edit among 4";
  return {
    "an edit that changes no fact, among 2,000 linked files": () =>
      compared({ against, limit: 1.5, turns: 25, warmUps: 5 }, edits(many, "linger.ms"), edits(1, "linger.ms")),
    "an edit that changes a fact, among 2,000 linked files": () =>
      compared({ against, turns: 9, warmUps: 3 }, edits(many, "max.request.size"), edits(1, "max.request.size")),
  };
}

/** A workspace with so many shops, in which a setting of the first writer is another number at each turn. */
function edits(shops: number, setting: string): () => number {
  const workspace = createJoinedWorkspace(
    () => [],
    () => undefined,
  );
  const judged = (uri: string, text: string) => analyze([parse({ uri, text })]);
  workspace.hold(true);
  for (let i = 0; i < shops; i++)
    for (const [name, text] of Object.entries(shop(i))) workspace.take(judged(`shop-${i}/${name}`, text));
  workspace.hold(false);
  let turn = 1_000;
  return () => {
    const more = `          configuration:\n            ${setting}: ${turn++}\n`;
    const text = writer("orders-0", "shop-0-kafka-bootstrap:9092", more);
    return cost(() => {
      const analysis = judged("shop-0/place/application.yml", text);
      workspace.take(analysis);
      workspace.withOthers(analysis);
    });
  };
}

/** One of ten has a topic of one copy, so that there is something to say. */
function shop(i: number): Readonly<Record<string, string>> {
  const [name, topic] = [`shop-${i}`, `orders-${i}`];
  const address = `${name}-kafka-bootstrap:9092`;
  return {
    "place/application.yml": writer(topic, address),
    "bill/application.yml": reader(topic, address, `billing-${i}`),
    "k8s/kafka.yaml": strimziCluster(name),
    "k8s/topic.yaml": strimziTopic(topic, name, i % 10 === 0 ? 1 : 3, "    min.insync.replicas: 2\n"),
  };
}
