/** Releases that a build file declares, and that lose, duplicate or reorder records by themselves: one finding for each version. */
import { type Advisory, advisories, repairedIn } from "../kafka/advisories.ts";
import { bootWithout, managedBy } from "../kafka/spring-catalogue.ts";
import { isOneRelease, isOwnBuild, parsePin, type Release, showPatch } from "../kafka/version.ts";
import type { Draft } from "../lint/finding.ts";
import { buildFolders, type DeclaredIn, isBuildScript, versionsInFolder } from "../project/build/build-file.ts";
import { fileRules } from "../rules/file-rules.ts";
import { ruleById } from "../rules/index.ts";
import { fileName } from "../syntax/address.ts";
import type { ConfigDocument, Span } from "../syntax/document.ts";
import { buildTexts as texts } from "../texts/releases.ts";
import { type Message, placed, say } from "../texts/text.ts";

/** Findings in a build file; nothing in any other file, in one that names no product of Kafka's, and where no exact release is known. */
export function checkBuildFile({ uri, text }: ConfigDocument): readonly Draft[] {
  const name = fileName(uri);
  if (!isJudged(name, text)) return [];
  const all = buildFolders.flatMap((folder) => versionsInFolder(new Map([[folder + name, text]])));
  const named = new Set(all.map(({ axis }) => axis));
  return all.flatMap((declared) => findingsOf(declared, named, uri, text));
}

/** True for a build file that names Kafka at all. */
function isJudged(name: string, text: string): boolean {
  return isBuildScript(name) && /kafka/i.test(text);
}

/**
 * The faults that the finding about a declaration names; `named` are the products whose version its file says itself. None for a
 * version that stands in another file: there is no finding about it.
 */
export function faultsNamed(
  declared: DeclaredIn,
  named: ReadonlySet<Advisory["axis"]>,
  text: string,
): readonly string[] {
  const isIts = text.includes(declared.by?.split(" ").at(-1) ?? declared.version);
  if (!isIts || !isJudged(fileName(declared.path), text)) return [];
  return faultsOf(declared, usedIn(declared, named, text)).map(({ id }) => id);
}

function findingsOf(
  declared: DeclaredIn,
  named: ReadonlySet<Advisory["axis"]>,
  uri: string,
  text: string,
): readonly Draft[] {
  const used = usedIn(declared, named, text);
  const found = faultsOf(declared, used);
  if (found.length === 0) return [];
  const place = { uri, span: spanOf(declared, text) };
  const repaired = remedyOf(declared, used);
  return [
    {
      rule: "build-release-at-fault",
      ...fileRules["build-release-at-fault"],
      place,
      messages: [headOf(declared), ...found.map(saidOf), ...(repaired === undefined ? [] : [repaired])],
      see: found.map(({ id }) => id),
      profiles: [],
      related: [],
      fixes: [],
    },
  ];
}

/** What may matter of a declaration: what Boot brings does not where the file names the product itself. */
function usedIn(
  { axis: declared }: DeclaredIn,
  named: ReadonlySet<Advisory["axis"]>,
  text: string,
): readonly Advisory[] {
  return advisories.filter(
    ({ product, axis, optIn }) =>
      optIn !== true && isUsed(product, text) && !(declared === "springBoot" && named.has(axis)),
  );
}

function faultsOf(declared: DeclaredIn, used: readonly Advisory[]): readonly Advisory[] {
  return releasesOf(declared).flatMap(({ axis, release }) =>
    used.flatMap((one) => (one.axis === axis && repairedIn(one, exactly(release)) !== undefined ? [one] : [])),
  );
}

/** The clients are in every file with Kafka's name; the others are named where they are used. */
function isUsed(product: Advisory["product"], text: string): boolean {
  if (product === "kafka-clients") return true;
  if (product === "kafka-streams") return /kafka-streams/i.test(text);
  return product === "spring-kafka" && /spring-kafka|binder-kafka|springKafka/i.test(text);
}

interface Used {
  readonly axis: Advisory["axis"];
  readonly release: Release;
}

/** The releases that a declaration brings, each of which is exactly one. */
function releasesOf({ axis, version }: DeclaredIn): readonly Used[] {
  const own = parsePin(version);
  if (own === undefined || !isOneRelease(own) || isOwnBuild(version)) return [];
  if (axis !== "springBoot") return [{ axis, release: own.from }];
  const managed = managedBy(version);
  if (managed === undefined || !isOneRelease(managed.kafka) || !isOneRelease(managed.springKafka)) return [];
  return [
    { axis: "clients", release: managed.kafka.from },
    { axis: "springKafka", release: managed.springKafka.from },
  ];
}

function exactly(release: Release): { readonly from: Release; readonly to: Release } {
  return { from: release, to: release + 1 };
}

function headOf(declared: DeclaredIn): Message {
  const [clients, springKafka] = releasesOf(declared).map(({ release }) => showPatch(release));
  if (declared.axis !== "springBoot") {
    const product = declared.axis === "springKafka" ? "spring-kafka" : "kafka-clients";
    return say(texts.head, { product, release: clients ?? declared.version });
  }
  const { version } = declared;
  return say(texts.headOfBoot, { boot: version, clients: clients ?? "", springKafka: springKafka ?? "" });
}

function saidOf({ id, issues, product }: Advisory): Message {
  const title = ruleById(id)?.docs.texts().title ?? { en: id, "zh-cn": id };
  return placed(`${issues.join(", ")} (${product})`, say({ en: `${title.en}.`, "zh-cn": `${title["zh-cn"]}。` }));
}

/** The next release without any of the faults that matter here; `undefined` where none is known. */
function remedyOf(declared: DeclaredIn, used: readonly Advisory[]): Message | undefined {
  const isSound = (axis: Advisory["axis"], release: Release): boolean =>
    used.every((one) => one.axis !== axis || repairedIn(one, exactly(release)) === undefined);
  if (declared.axis === "springBoot") {
    const boot = bootWithout(declared.version, ({ kafka, springKafka }) => {
      return isSound("clients", kafka) && isSound("springKafka", springKafka);
    });
    return boot === undefined ? undefined : say(texts.boot, { boot });
  }
  let release = releasesOf(declared)[0]?.release;
  // Each step leaves one fault behind, and may meet the next.
  for (const _ of used) {
    if (release === undefined || isSound(declared.axis, release)) break;
    const at = exactly(release);
    release = used.flatMap((one) => (one.axis === declared.axis ? (repairedIn(one, at) ?? []) : []))[0];
  }
  const product = declared.axis === "springKafka" ? "spring-kafka" : "kafka-clients";
  return release === undefined ? undefined : say(texts.move, { product, release: showPatch(release) });
}

/** The version in its line; the whole line where it stands elsewhere under a name. */
function spanOf({ line, version, by }: DeclaredIn, text: string): Span {
  const lines = [...text.matchAll(/.*(?:\r\n|\n|\r|$)/g)];
  const found = lines[line - 1];
  const start = found?.index ?? 0;
  const written = (found?.[0] ?? "").trimEnd();
  const wanted = by?.split(" ").at(-1) ?? version;
  const at = written.indexOf(wanted);
  if (at !== -1) return { start: start + at, end: start + at + wanted.length };
  return { start: start + (written.length - written.trimStart().length), end: start + written.length };
}
