/** Completion: the settings a component may still be given, and the values of the one under the cursor. */

import type { Analysis } from "../analysis/analyze.ts";
import { springFile } from "../carriers/spring-file.ts";
import { isYaml } from "../syntax/grammars.ts";
import type { Lang } from "../texts/text.ts";
import { completeComment } from "./complete-comment.ts";
import { completePlain } from "./complete-plain.ts";
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
  if (isYaml(document)) return springFile(uri) === undefined ? [] : completeYaml(at);
  return springFile(uri) === undefined ? completePlain(at) : completeSpringProperties(at);
}
