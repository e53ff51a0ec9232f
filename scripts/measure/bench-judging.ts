/** What reading and judging cost within one process that has done both often. */
import { createRequire } from "node:module";
import { parseAllDocuments } from "yaml";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { NamedText } from "../../test/support/example-texts.ts";
import type { Peers } from "./peers.ts";
import { compared, cost, type Rows } from "./ratios.ts";
import { brokerFile, shippedBroker, springService } from "./texts.ts";

/** The lines of the table about it. */
export function judgingRows(peers: Peers | undefined): Rows {
  const shipped = shippedBroker();
  const large = brokerFile(10_000);
  const spring = springService(1_000);
  return {
    "judging server.properties, 100 lines": () =>
      compared({ against: "our own parsing", limit: 3, turns: 100 }, judging(shipped), reading(shipped)),
    "judging application.yml, 1,000 lines": () =>
      compared({ against: "our own parsing", turns: 20 }, judging(spring), reading(spring)),
    "our own parsing, application.yml, 1,000 lines": () =>
      compared({ against: "parsing by npm yaml", turns: 20 }, reading(spring), parsing(spring)),
    ...(peers === undefined
      ? {}
      : {
          "our own parsing, server.properties, 10,000 lines": () =>
            compared(
              { against: "dot-properties", limit: 2, turns: 20, warmUps: 40 },
              reading(large),
              dotProperties(large, peers),
            ),
        }),
  };
}

/** What npm's `yaml` needs for a text, to be compared with. */
export function parsing({ text }: NamedText): () => number {
  return () => cost(() => parseAllDocuments(text));
}

function reading(text: NamedText): () => number {
  return () => cost(() => parse(text));
}

/** Judging and asking for every fix that a report shows. */
function judging(text: NamedText): () => number {
  const document = parse(text);
  return () => cost(() => analyze([document]).findings.map(({ messages }) => messages.length));
}

function dotProperties({ text }: NamedText, { dotProperties }: Peers): () => number {
  const { parseLines }: { parseLines: (text: string, ast: boolean) => unknown } = createRequire(`${dotProperties}/`)(
    dotProperties,
  );
  return () => cost(() => parseLines(text, true));
}
