/** What SnakeYAML refuses although the `yaml` library reads it: control characters, and tabs between tokens. */
import type { YamlError, YamlStream } from "./source.ts";

/** SnakeYAML's reader takes printable characters only, wherever they stand. */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The first character that may not stand in YAML. */
export function refusedCharacter(text: string): readonly YamlError[] {
  const found = UNPRINTABLE.exec(text);
  if (found === null) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  return [{ span, detail: "special characters are not allowed" }];
}

/** The first tab that separates two tokens. */
export function refusedTab(stream: YamlStream): readonly YamlError[] {
  const at = stream.tabs[0];
  if (at === undefined) return [];
  return [{ span: { start: at, end: at + 1 }, detail: "found character '\\t(TAB)' that cannot start any token" }];
}
