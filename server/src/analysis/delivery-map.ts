/** The ways of records through the files of a workspace: for each topic its writers and readers, their verdicts, and the weakest place. */

import type { Finding } from "../lint/finding.ts";
import type { Guarantee } from "../model/guarantee/ground.ts";
import { type Category, type Severity, severities } from "../rules/rule.ts";
import { fileName } from "../syntax/address.ts";
import type { Place } from "../syntax/document.ts";
import type { Known } from "../system/cluster.ts";
import type { Party, Pointer } from "../system/party.ts";
import type { Proof } from "../system/proof.ts";
import { type Way, waysOf } from "../system/ways.ts";
import type { Analysis } from "./analyze.ts";
import { type Joined, ownersOf, placeOf } from "./system.ts";
import { verdictOf } from "./verdict.ts";

/** One party on a way. */
export interface MapParty {
  readonly party: Party;
  /** What people know it by: its own name, else its file. */
  readonly name: string;
  /** Where it stands, or where it names the topic. */
  readonly place: Place;
  readonly guarantee: Guarantee | undefined;
  /** Why it is on this way; empty for a declaration. */
  readonly proofs: readonly Proof[];
}

/** One topic, who writes to it and who reads it. */
export interface MapWay {
  readonly topic: string;
  readonly declarations: readonly MapParty[];
  /** Where its cluster says what becomes of a topic that nobody declares. */
  readonly madeBy: Place | undefined;
  readonly copies: Known | undefined;
  readonly minimum: Known | undefined;
  readonly writers: readonly MapParty[];
  readonly readers: readonly MapParty[];
  /** What does the most harm to its records, as far as anybody reports it. */
  readonly weakest: Finding | undefined;
}

/** What is drawn of a workspace. */
export interface DeliveryMap {
  readonly ways: readonly MapWay[];
  /** Clients of a known cluster whose topics no file names. */
  readonly others: readonly MapParty[];
}

/** Makes the map; `findings` are those of linked parties, by file. */
export function deliveryMap(
  joined: Joined,
  analyses: readonly Analysis[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): DeliveryMap {
  const owners = ownersOf(analyses);
  const ofSystem = [...findings.values()].flat();
  const mapped = ({ party, key }: Pointer, proofs: readonly Proof[]): readonly MapParty[] => {
    const place = placeOf(key === undefined ? { party } : { party, key }, owners);
    const analysis = owners.get(party.component);
    const component = analysis?.components.find(({ id }) => id === party.component);
    if (place === undefined || analysis === undefined || component === undefined) return [];
    const [profiles = []] = party.views;
    const linked = ofSystem.filter((finding) => finding.component === party.component);
    const guarantee = verdictOf({ ...analysis, findings: [...analysis.findings, ...linked] }, component, { profiles });
    return [{ party, name: party.name ?? fileName(party.uri), place, guarantee, proofs }];
  };
  const weakestOf = ({ topic, declarations, writers, readers }: Way): Finding | undefined => {
    const components = new Set([
      ...declarations.map(({ component }) => component),
      ...[...writers, ...readers].map(({ party }) => party.component),
    ]);
    const isOn = (finding: Finding): boolean =>
      finding.component !== undefined &&
      components.has(finding.component) &&
      finding.suppression === undefined &&
      harm.includes(finding.category) &&
      isAbout(finding, topic);
    const own = [...components].flatMap((one) => owners.get(one)?.findings.filter(isOn) ?? []);
    return [...ofSystem.filter(isOn), ...own].toSorted(byHarm)[0];
  };
  const ways = waysOf(joined.system).filter(isFollowed);
  const onWays = new Set(ways.flatMap(({ writers, readers }) => [...writers, ...readers].map(({ party }) => party)));
  return {
    ways: ways.map((way) => ({
      topic: way.topic,
      declarations: way.declarations.flatMap((party) => mapped({ party }, [])),
      madeBy: way.isMade && way.copies !== undefined ? placeOf(way.copies.at, owners) : undefined,
      copies: way.copies,
      minimum: way.minimum,
      writers: way.writers.flatMap((use) => mapped(use, use.targets[0]?.proofs ?? [])),
      readers: way.readers.flatMap((use) => mapped(use, use.targets[0]?.proofs ?? [])),
      weakest: weakestOf(way),
    })),
    others: joined.system.parties
      .filter((party) => clients.includes(party.role) && !onWays.has(party))
      .flatMap((party) => {
        const [link] = joined.system.clustersFor(party);
        return link === undefined ? [] : mapped({ party }, link.proofs);
      }),
  };
}

/** A finding that names a topic is about that one, whatever else its party writes or reads. */
function isAbout({ messages: [message] }: Finding, topic: string): boolean {
  const named = message?.args["topic"];
  return named === undefined || named === topic;
}

/** Somebody uses it, and somebody else is linked to that: at least the cluster that makes it. */
function isFollowed({ declarations, writers, readers, isMade }: Way): boolean {
  if (isMade) return true;
  return [declarations, writers, readers].filter((parties) => parties.length > 0).length >= 2;
}

const clients: readonly Party["role"][] = [
  "producer",
  "consumer",
  "streams",
  "connect-sink",
  "connect-source",
  "mirror-maker",
];

/** What happens to records, the worst first. */
const harm: readonly Category[] = ["startup-failure", "loss", "duplication", "ordering", "availability"];

function byHarm(a: Finding, b: Finding): number {
  const rank = (severity: Severity): number => severities.indexOf(severity);
  return rank(a.severity) - rank(b.severity) || harm.indexOf(a.category) - harm.indexOf(b.category);
}
