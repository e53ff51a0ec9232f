/** Completion: the settings a component may still be given, and the values of the one under the cursor. */

import type { Analysis } from "../analysis/analyze.ts";
import { springFile } from "../carriers/spring-boot/file.ts";
import { fileAt, partAt } from "../syntax/document.ts";
import { isYaml } from "../syntax/grammars.ts";
import type { Lang } from "../texts/text.ts";
import { completeComment } from "./complete-comment.ts";
import { completePlain } from "./complete-plain.ts";
import { completePrefixed, prefixedAt } from "./complete-prefixed.ts";
import { completeSpelled } from "./complete-spelled.ts";
import { completeSpringProperties } from "./complete-spring-properties.ts";
import { completeYaml } from "./complete-yaml.ts";
import type { Proposal } from "./proposal.ts";

/** Proposals at `offset` (UTF-16); none where the document carries no Kafka; in comments only the words of our own. */
export function completion(analysis: Analysis, uri: string, offset: number, lang: Lang): readonly Proposal[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined) return [];
  const at = { analysis, document, offset, lang };
  const inComment = completeComment(at);
  if (inComment !== undefined) return inComment;
  const file = fileAt(document, offset);
  const prefixed = prefixedAt(at);
  if (prefixed !== undefined) return isYaml(file) ? completeSpelled(at) : completePrefixed(at, prefixed);
  if (springFile(file.path) !== undefined) return isYaml(file) ? completeYaml(at) : completeSpringProperties(at);
  return partAt(document, offset)?.grammar === "properties" ? completePlain(at) : completeSpelled(at);
}
