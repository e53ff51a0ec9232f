/** How the claim of a rule was established, as pages say it: what the lab has seen counts before what the rule itself names. */
import { seenOnCluster } from "../../server/src/kafka/lab.ts";
import type { Evidence, RuleFacts } from "../../server/src/rules/rule.ts";
import { releasesText } from "../../server/src/rules/seen.ts";

export function evidenceOfRule({ id, docs }: RuleFacts): Evidence {
  const releases = [...new Set(seenOnCluster(id).flatMap((seen) => seen.releases))];
  if (releases.length === 0) return docs.evidence;
  return {
    kind: "executed",
    where: `the lab with ${releasesText({ releases }, "en")} (docs/lab.md); ${docs.evidence.where}`,
  };
}
