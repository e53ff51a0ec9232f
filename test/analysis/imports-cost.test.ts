/** Imports in a chain, in a mesh and in diamonds: what is looked at grows with what is written, not with pairs of files. */
import { expect, test } from "vitest";
import { parse } from "../../server/src/analysis/parse.ts";
import { readingsOf } from "../../server/src/analysis/readings.ts";
import { together } from "../../server/src/analysis/together.ts";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const shapes: Readonly<Record<string, (i: number, count: number) => readonly string[]>> = {
  chain: (i) => [`i${i + 1}.yml`],
  mesh: (_, count) => numbers(count).map((i) => `i${i}.yml`),
  diamonds: (i) => [`i${i + 1}.yml`, `i${i + 2}.yml`],
};

test.each(Object.entries(shapes))("a %s", (_, imports) => {
  const few = looks(10, imports);
  const many = looks(80, imports);
  expect(few.documents).toBe(11);
  expect(many.documents).toBe(81);
  expect(many.count / many.written).toBeLessThan((few.count / few.written) * 1.5);
});

/** How many files and imports are written, and how often a file's path, its parts or a folder's names were asked for until the whole was read. */
function looks(count: number, imports: (i: number, count: number) => readonly string[]) {
  let asked = 0;
  const counted = (document: ConfigDocument): ConfigDocument => {
    const looked: ConfigDocument = new Proxy(document, {
      get(target, name, receiver) {
        if (name === "path" || name === "parts") asked++;
        return name === "files" ? [looked] : Reflect.get(target, name, receiver);
      },
    });
    return looked;
  };
  const documents = new Map(
    [-1, ...numbers(count)].map((i) => {
      const uri = i < 0 ? "application.yml" : `i${i}.yml`;
      const text = `spring.config.import: [${imports(i, count)}]\nspring.kafka.producer.retries: ${i + 1}\n`;
      return [uri, counted(parse({ uri, text, isSpring: true }))];
    }),
  );
  const found = together("application.yml", {
    names(folder) {
      asked++;
      return folder === "" ? [...documents.keys()] : [];
    },
    text: () => undefined,
    springDocument: (uri) => documents.get(uri),
    document: () => undefined,
  });
  readingsOf(found ?? []);
  const written = [-1, ...numbers(count)].reduce((sum, i) => sum + 1 + imports(i, count).length, 0);
  return { count: asked, written, documents: found?.length };
}
