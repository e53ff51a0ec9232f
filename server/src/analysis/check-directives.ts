/** Words in the head of a file that have no effect, as findings. */

import { type Idle, idleWords } from "../comments/heads.ts";
import { nameIndex } from "../kafka/near-name.ts";
import type { Draft } from "../lint/finding.ts";
import { fileRules } from "../rules/file-rules.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { directiveTexts as texts } from "../texts/directives.ts";
import { type Message, say } from "../texts/text.ts";

/** A finding for each word; in every document, for a head may be all that makes a file Kafka's. */
export function checkDirectives(documents: readonly ConfigDocument[]): readonly Draft[] {
  return documents.flatMap((document) =>
    idleWords(document).map((idle) => ({
      rule: "directive-without-effect",
      ...fileRules["directive-without-effect"],
      place: { uri: document.uri, span: idle.span },
      messages: [describe(idle)],
      profiles: [],
      related: [],
      fixes: [],
    })),
  );
}

function describe({ word, because, known }: Idle): Message {
  switch (because) {
    case "below-first-entry":
      return say(texts.belowFirstEntry, { word });
    case "no-version":
      return say(texts.noVersion, { word });
    case "unknown-name":
      return say(texts.unknownName, { word, known: known.join(", ") });
    case "unknown-value": {
      const near = nameIndex(known).nearest(word.slice(word.indexOf("=") + 1))?.name;
      if (near === undefined) return say(texts.unknownValue, { word, known: known.join(", ") });
      return say(texts.unknownValueNear, { word, near });
    }
  }
}
