/** How the claim of a rule was established, as pages say it: what the lab has seen counts before what the rule itself names. */
import { type Seen, seenOnCluster } from "../../server/src/kafka/lab.ts";
import type { Evidence, RuleFacts } from "../../server/src/rules/rule.ts";
import { releasesText } from "../../server/src/rules/seen.ts";

export function evidenceOfRule({ id, docs }: RuleFacts): Evidence {
  const seen = seenOnCluster(id);
  if (seen.length === 0) return docs.evidence;
  return {
    kind: "executed",
    where: `the lab with ${ranOn(seen).join("; ")} (docs/lab.md); ${docs.evidence.where}`,
  };
}

/** The releases on which something was seen, in words: those of one product together, oldest first. */
export function ranOn(seen: readonly Seen[]): readonly string[] {
  const products = new Map<string, Seen>();
  for (const one of seen) {
    const product = JSON.stringify([one.application, one.clients]);
    const releases = new Set([...(products.get(product)?.releases ?? []), ...one.releases]);
    const sorted = [...releases].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
    products.set(product, { ...one, releases: sorted });
  }
  return [...products.values()].map((one) => releasesText(one, "en"));
}
