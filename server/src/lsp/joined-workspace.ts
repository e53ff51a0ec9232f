/** What all known files of a workspace say together: joined again only where a fact is another one, drawn again where a text is. */
import type { Analysis } from "../analysis/analyze.ts";
import { factsOf } from "../analysis/facts.ts";
import { type Joined, join, systemFindings, uncovered } from "../analysis/system.ts";
import { type Finding, inFileOrder } from "../lint/finding.ts";
import type { Party } from "../system/party.ts";

export interface JoinedWorkspace {
  /** Takes a set as it is now. What others say because of it is known from the next question on. */
  take(analysis: Analysis): void;
  /** The analysis with what its parties do together with those of other files, and without guesses at these; rules that crashed over all are among its crashes. */
  withOthers(analysis: Analysis): Analysis;
  /** A file is another one now, or gone: its set is not known until it is taken again. */
  forget(uri: string): void;
  /** True for a file that was taken, whether or not it has a party. */
  isKnown(uri: string): boolean;
  /** The text of a document of any set that is known. */
  textOf(uri: string): string | undefined;
  /** Everything that is known, for the map. */
  all(): { readonly joined: Joined; readonly analyses: readonly Analysis[]; readonly findings: FindingsByFile };
  /** While many files are read one after the other nothing is joined: what was known before counts until the end. */
  hold(isHeld: boolean): void;
  clear(): void;
  /** How often parties were joined. */
  readonly joins: () => number;
}

type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

/** A set, its parties, and these as a text to be compared. */
interface Kept {
  readonly analysis: Analysis;
  readonly parties: readonly Party[];
  readonly facts: string;
}

/** An empty one; `changed` is called with the files whose findings differ from before, except for the file that was asked for. */
export function createJoinedWorkspace(
  roots: () => readonly string[],
  changed: (uris: readonly string[]) => void,
  joinAll: typeof join = join,
): JoinedWorkspace {
  const sets = new Map<string, Kept>();
  const setOf = new Map<string, string>();
  const taken = new Set<string>();
  const owners = new Map<string, Analysis>();
  let joined: Joined = join([]);
  let joins = 0;
  let isStale = false;
  let isMoved = false;
  let isHeld = false;
  let drawn: FindingsByFile = new Map();
  let shown = new Map<string, string>();
  const merged = new WeakMap<Analysis, { readonly drawn: FindingsByFile; readonly analysis: Analysis }>();

  const drop = (key: string): void => {
    const kept = sets.get(key);
    if (kept === undefined) return;
    sets.delete(key);
    for (const { uri } of kept.analysis.documents) if (setOf.get(uri) === key) setOf.delete(uri);
    for (const { id } of kept.analysis.components) owners.delete(id);
    isStale = true;
  };
  const inOrder = (): readonly Kept[] => [...sets.keys()].sort().flatMap((key) => sets.get(key) ?? []);
  const update = (asking: readonly string[] = []): void => {
    if (isHeld || !(isStale || isMoved)) return;
    if (isStale) {
      joined = joinAll(
        inOrder().flatMap(({ parties }) => parties),
        roots(),
      );
      joins++;
    }
    isStale = false;
    isMoved = false;
    drawn = systemFindings(joined, owners);
    const now = new Map([...drawn].map(([uri, findings]) => [uri, findings.map(saying).join("\n")]));
    const others = [...new Set([...now.keys(), ...shown.keys()])].filter(
      (uri) => now.get(uri) !== shown.get(uri) && !asking.includes(uri),
    );
    shown = now;
    if (others.length > 0) changed(others);
  };

  return {
    take(analysis) {
      const key = analysis.documents.map(({ uri }) => uri).join("\n");
      for (const { uri } of analysis.documents) taken.add(uri);
      const known = sets.get(key);
      if (known?.analysis === analysis) return;
      const parties = factsOf(analysis);
      const facts = JSON.stringify(parties);
      for (const { uri } of analysis.documents) {
        const other = setOf.get(uri);
        if (other !== undefined && other !== key) drop(other);
      }
      // A set without a party has nothing to say, and is not kept.
      if (parties.length === 0) return drop(key);
      if (known?.facts === facts) isMoved = true;
      else isStale = true;
      sets.set(key, { analysis, parties: known?.facts === facts ? known.parties : parties, facts });
      for (const { uri } of analysis.documents) setOf.set(uri, key);
      for (const { id } of analysis.components) owners.set(id, analysis);
    },
    withOthers(analysis) {
      update(analysis.documents.map(({ uri }) => uri));
      const known = merged.get(analysis);
      if (known?.drawn === drawn) return known.analysis;
      const own = analysis.documents.flatMap(({ uri }) => drawn.get(uri) ?? []);
      const alone = uncovered(analysis.findings, joined);
      const { findings, crashes } = analysis;
      const isAlone = own.length === 0 && alone.length === findings.length && joined.crashes.length === 0;
      const whole = isAlone
        ? analysis
        : { ...analysis, findings: [...alone, ...own].sort(inFileOrder), crashes: [...crashes, ...joined.crashes] };
      merged.set(analysis, { drawn, analysis: whole });
      return whole;
    },
    forget(uri) {
      taken.delete(uri);
      drop(setOf.get(uri) ?? "");
    },
    isKnown: (uri) => taken.has(uri),
    textOf(uri) {
      const kept = sets.get(setOf.get(uri) ?? "");
      return kept?.analysis.documents.find((one) => one.uri === uri)?.text;
    },
    all() {
      update();
      return { joined, analyses: inOrder().map(({ analysis }) => analysis), findings: drawn };
    },
    hold(held) {
      isHeld = held;
      update();
    },
    clear() {
      sets.clear();
      setOf.clear();
      taken.clear();
      owners.clear();
      isStale = true;
    },
    joins: () => joins,
  };
}

/** What of a finding is seen: where it stands, what it says. */
function saying(finding: Finding): string {
  const known = said.get(finding);
  if (known !== undefined) return known;
  const { rule, place, severity, messages, related, suppression } = finding;
  const text = JSON.stringify([rule, place, severity, messages, related, suppression]);
  said.set(finding, text);
  return text;
}

const said = new WeakMap<Finding, string>();
