/** What fuzzing counts: texts, findings and fixes by carrier and grammar, processor time, and failures by their kind. */
import { carriers } from "../../server/src/carriers/all.ts";
import { grammars } from "../../server/src/syntax/grammars.ts";
import type { Depth, Probed } from "../../test/support/probe.ts";

interface Row {
  readonly texts: number;
  readonly whole: number;
  readonly findings: number;
  readonly fixes: number;
  readonly ms: number;
}

/** How a text was asked, and what that cost. */
interface Asked {
  readonly depth: Depth;
  readonly seed: number;
  /** Processor time. */
  readonly ms: number;
  readonly length: number;
}

const nothing: Row = { texts: 0, whole: 0, findings: 0, fixes: 0, ms: 0 };

/** The counts of one run. A carrier or a grammar that no text reached has its row too. */
export class Tally {
  readonly #rows = new Map<string, Row>(
    [
      ...carriers.map(({ id }) => `carrier ${id}`),
      ...Object.keys(grammars).map((id) => `grammar ${id}`),
      "no carrier",
      "every text",
    ].map((name) => [name, nothing]),
  );
  readonly #kinds = new Map<string, number[]>();
  #slowest: Asked | undefined;

  count({ carriers, grammars, findings, fixes }: Probed, asked: Asked): void {
    const { depth, ms } = asked;
    const names = [...carriers.map((id) => `carrier ${id}`), ...grammars.map((id) => `grammar ${id}`), "every text"];
    for (const name of new Set(carriers.length === 0 ? [...names, "no carrier"] : names)) {
      const row = this.#rows.get(name) ?? nothing;
      this.#rows.set(name, {
        texts: row.texts + 1,
        whole: row.whole + (depth === "fixes" ? 0 : 1),
        findings: row.findings + findings,
        fixes: row.fixes + fixes,
        ms: row.ms + ms,
      });
    }
    if (this.#slowest === undefined || ms > this.#slowest.ms) this.#slowest = asked;
  }

  /** Counts a failure; true where it is the first of its kind, which its first words say. */
  failed(what: string, seed: number): boolean {
    const kind = /^[^"{\n]*/.exec(what)?.[0].replace(/\d+/g, "0").slice(0, 80) ?? "";
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, [seed]);
    else known.push(seed);
    return known === undefined;
  }

  get failures(): number {
    return [...this.#kinds.values()].reduce((sum, seeds) => sum + seeds.length, 0);
  }

  /** The table as Markdown, then the slowest text, then each kind of failure with its first seeds. */
  lines(): readonly string[] {
    const rows = [...this.#rows].map(
      ([name, { texts, whole, findings, fixes, ms }]) =>
        `| ${name} | ${texts} | ${whole} | ${findings} | ${fixes} | ${(ms / 1_000).toFixed(1)} |`,
    );
    const kinds = [...this.#kinds].map(
      ([kind, seeds]) => `${seeds.length} times: ${kind} (seeds ${seeds.slice(0, 5).join(" ")})`,
    );
    const { ms = 0, length = 0, seed = 0 } = this.#slowest ?? {};
    return [
      "| what | texts | with every feature | findings | fixes | processor time, s |\n|---|---|---|---|---|---|",
      ...rows,
      `slowest: ${ms.toFixed(0)} ms for ${length} characters, seed ${seed}`,
      ...kinds,
    ];
  }
}
