/** Documents that are judged with an application and have a set of their own: what is found stands in the application's files. */
import { isOfService } from "../carriers/compose/views.ts";
import { springFile } from "../carriers/spring-boot/file.ts";
import type { Draft } from "../lint/finding.ts";
import type { Fix } from "../rules/rule.ts";
import { fileName } from "../syntax/address.ts";
import type { ConfigDocument, Entry } from "../syntax/document.ts";
import { remarks } from "../texts/remarks.ts";
import { say } from "../texts/text.ts";

/** The addresses of the documents whose findings belong to a set: beside an application not those of compose files and of variables. */
export function ownDocuments(documents: readonly ConfigDocument[]): ReadonlySet<string> {
  const isApplication = documents.some(({ path }) => springFile(path) !== undefined);
  return new Set(documents.flatMap(({ uri, parts }) => (isApplication && isOfService(parts) ? [] : [uri])));
}

/**
 * Findings that stand in documents of this set. One that stands in another, and in which a line of this set has a part, moves there:
 * only together the two are wrong. What stands in the other alone is found where that is judged. No fix changes another set unseen.
 */
export function findingsOfOwn(findings: readonly Draft[], own: ReadonlySet<string>): readonly Draft[] {
  return findings.flatMap((finding): readonly Draft[] => {
    const fixes = finding.fixes.filter((fix) => isWithin(fix, own));
    if (own.has(finding.place.uri)) return [fixes.length === finding.fixes.length ? finding : { ...finding, fixes }];
    const there = finding.related.find(
      ({ place, message }) => own.has(place.uri) && message.text !== remarks.overridden,
    );
    if (there === undefined) return [];
    const from = { place: finding.place, message: say(remarks.setInFile, { file: fileName(finding.place.uri) }) };
    return [
      { ...finding, place: there.place, related: [from, ...finding.related.filter((one) => one !== there)], fixes: [] },
    ];
  });
}

function isWithin({ changes }: Fix, own: ReadonlySet<string>): boolean {
  const entryOf = (change: Fix["changes"][number]): Entry | undefined =>
    change.kind === "insert"
      ? change.component.component.near
      : change.kind === "rename"
        ? change.entry
        : change.setting.entry;
  return changes.every((change) => own.has(entryOf(change)?.uri ?? "") || entryOf(change) === undefined);
}
