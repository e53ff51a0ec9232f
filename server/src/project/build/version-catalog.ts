/** Versions that Gradle's `libs.versions.toml` declares for plugins and libraries. */
import { parse, type TomlTable, type TomlValue } from "smol-toml";
import { type Declared, declaredBy, firstOfEach } from "./declared.ts";

/** Reads a version catalogue; nothing for text that is no TOML. */
export function versionsInCatalog(text: string): readonly Declared[] {
  const catalog = tableOf(tryParse(text));
  const versions = tableOf(catalog["versions"]);
  const entries = [
    ...Object.entries(tableOf(catalog["libraries"])).map(([alias, value]) => ({
      alias,
      value,
      kind: "library" as const,
    })),
    ...Object.entries(tableOf(catalog["plugins"])).map(([alias, value]) => ({ alias, value, kind: "plugin" as const })),
  ];
  const found = entries.flatMap(({ alias, value, kind }) => {
    const { group, name, version, ref } = coordinatesOf(value, kind);
    const resolved = ref === undefined ? version : strictly(versions[ref]);
    return resolved === undefined ? [] : (declaredBy(group, name, resolved, lineOf(text, ref ?? alias)) ?? []);
  });
  return firstOfEach(found);
}

function tryParse(text: string): TomlValue | undefined {
  try {
    return parse(text);
  } catch {
    // A catalogue that Gradle would refuse says nothing.
    return undefined;
  }
}

interface Coordinates {
  readonly group: string;
  readonly name: string;
  readonly version?: string | undefined;
  /** The name of a version in the table above. */
  readonly ref?: string | undefined;
}

/** `"group:name:version"`, `{ module = … }`, `{ group = …, name = … }` or, of a plugin, `{ id = … }`. */
function coordinatesOf(value: TomlValue, kind: "library" | "plugin"): Coordinates {
  if (typeof value === "string") {
    const [first = "", second = "", third] = value.split(":");
    return kind === "plugin"
      ? { group: first, name: "", version: second }
      : { group: first, name: second, version: third };
  }
  const table = tableOf(value);
  const [group, name] = kind === "plugin" ? [text(table["id"]), ""] : moduleOf(table);
  const version = table["version"];
  const ref = text(tableOf(version)["ref"]);
  return { group: group ?? "", name: name ?? "", ...(ref === undefined ? { version: strictly(version) } : { ref }) };
}

function moduleOf(table: TomlTable): readonly (string | undefined)[] {
  const module = text(table["module"]);
  return module === undefined ? [text(table["group"]), text(table["name"])] : module.split(":");
}

/** A version as text, or a rich one that names exactly one. */
function strictly(value: TomlValue | undefined): string | undefined {
  const table = tableOf(value);
  return text(value) ?? text(table["strictly"]) ?? text(table["require"]) ?? text(table["prefer"]);
}

function lineOf(source: string, key: string): number {
  const lines = source.split("\n");
  const at = lines.findIndex(
    (line) => line.trimStart().startsWith(key) && /^["']?\s*=/.test(line.trimStart().slice(key.length)),
  );
  return at + 1;
}

function tableOf(value: TomlValue | undefined): TomlTable {
  const isTable = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  return isTable ? value : {};
}

function text(value: TomlValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
