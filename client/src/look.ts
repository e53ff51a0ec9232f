/** The cheap look at a document, as the server takes it too: whether it is worth starting a server for. */
import { lookedAt, looks, templateEnding } from "./generated/files.ts";

/** True where the name, or a word in the first megabyte, is a sign of what some carrier reads in such documents. */
export function isWorthStarting(path: string, languageId: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(templateEnding, "");
  const own = looks.filter(({ files, languages }) => languages.includes(languageId) || files.test(name));
  const start = text.slice(0, lookedAt);
  return own.some(({ names, words }) => names.test(name) || words.test(start));
}
