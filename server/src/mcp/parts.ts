/** What is shown of the output of a command, in parts that stay whole. */
import type { Safety } from "../rules/rule.ts";
import { mcpTexts } from "../texts/mcp.ts";
import { type Lang, render, say } from "../texts/text.ts";

/** Reads what a command printed. */
export type Parts = (printed: string, lang: Lang) => { readonly parts: readonly string[]; readonly separator: string };

/** Paragraphs, as reports for people have them. */
export const blocks: Parts = (printed) => ({
  parts: printed.trim() === "" ? [] : printed.trim().split(/\n{2,}/),
  separator: "\n\n",
});

/** A diff, file by file. */
export const diffParts: Parts = (printed) => ({ parts: printed.split(/^(?=--- a\/)/m), separator: "" });

/** The rules, one a line. */
export const listParts: Parts = (printed) => {
  const rules: readonly Listed[] = JSON.parse(printed);
  return inLines(rules.map(({ id, severity, category, summary }) => `${id} (${severity}, ${category}): ${summary}`));
};

/** Some settings of each component and view. */
export function settingParts(keys: readonly string[]): Parts {
  return (printed, lang) => {
    const tables: readonly Table[] = JSON.parse(printed);
    const parts = tables.map((table) => {
      const found = keys.flatMap((key) => {
        const setting = table.settings[key];
        return setting === undefined ? [] : [`  ${key} = ${setting.value ?? "?"} (${originOf(setting, lang)})`];
      });
      return [nameOf(table), ...found].join("\n");
    });
    return { parts, separator: "\n\n" };
  };
}

/** What each component delivers. */
export const verdictParts: Parts = (printed, lang) => {
  const t = mcpTexts.verdict;
  const { files }: Report = JSON.parse(printed);
  const parts = files.flatMap(({ path, components }) =>
    components.flatMap((component) => {
      const { guarantee, line } = component;
      if (guarantee === undefined) return [];
      const at = { place: `${path}:${line}`, party: nameOf(component) };
      const number = (count: number | null | undefined): string =>
        typeof count === "number" ? String(count) : t.unknown[lang];
      const head =
        guarantee.delivery === undefined
          ? say(t.tolerates, {
              ...at,
              data: number(guarantee.toleratesForData),
              writes: number(guarantee.toleratesForWrites),
            })
          : say(t.delivery, { ...at, delivery: guarantee.delivery });
      const grounds = (["assumes", "losesWhen", "duplicatesWhen"] as const).flatMap((kind) =>
        (guarantee[kind] ?? []).map((ground) => say(t[kind], { ground })),
      );
      return [[head, ...grounds].map((one) => render(one, lang)).join("\n")];
    }),
  );
  return { parts, separator: "\n\n" };
};

/** The fixes of each finding as edits: a line of JSON for each finding that has any of the allowed kinds. */
export function editParts(allowed: readonly Safety[]): Parts {
  return (printed) => {
    const { files }: Report = JSON.parse(printed);
    return inLines(
      files.flatMap(({ path, findings }) =>
        findings.flatMap(({ rule, line, column, suppression, fixes }) => {
          const usable = fixes.filter(({ safety }) => safety === "safe" || allowed.includes(safety));
          return suppression !== null || usable.length === 0
            ? []
            : [JSON.stringify({ path, line, column, rule, fixes: usable })];
        }),
      ),
    );
  };
}

function inLines(parts: readonly string[]): ReturnType<Parts> {
  return { parts, separator: "\n" };
}

interface Listed {
  readonly id: string;
  readonly severity: string;
  readonly category: string;
  readonly summary: string;
}

interface Named {
  readonly role: string;
  readonly program: string;
  readonly name: string | null;
  readonly profiles: readonly string[];
}

function nameOf({ role, program, name, profiles }: Named): string {
  const shown = [role, ...(name === null ? [] : [JSON.stringify(name)]), `(${program})`];
  return [...shown, ...(profiles.length === 0 ? [] : [`[${profiles.join(", ")}]`])].join(" ");
}

interface Setting {
  readonly value: string | null;
  readonly from: string;
  readonly path?: string;
  readonly line?: number;
  readonly overrides: readonly { readonly value: string | null; readonly path?: string; readonly line?: number }[];
}

interface Table extends Named {
  readonly settings: Readonly<Record<string, Setting>>;
}

function originOf({ from, path, line, overrides }: Setting, lang: Lang): string {
  const placeOf = (at: { readonly path?: string; readonly line?: number }): string => `${at.path}:${at.line}`;
  return [
    path === undefined || from !== "written" ? from : render(say(mcpTexts.written, { place: `${path}:${line}` }), lang),
    ...overrides.map((one) => render(say(mcpTexts.overrides, { value: one.value ?? "?", place: placeOf(one) }), lang)),
  ].join("; ");
}

/** What is read of `check --format json`. */
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly components: readonly (Named & {
      readonly line: number;
      readonly guarantee?: {
        readonly delivery?: string;
        readonly toleratesForData?: number | null;
        readonly toleratesForWrites?: number | null;
        readonly assumes?: readonly string[];
        readonly losesWhen?: readonly string[];
        readonly duplicatesWhen?: readonly string[];
      };
    })[];
    readonly findings: readonly {
      readonly rule: string;
      readonly line: number;
      readonly column: number;
      readonly suppression: unknown;
      readonly fixes: readonly { readonly safety: Safety }[];
    }[];
  }[];
}
