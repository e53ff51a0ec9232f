/** THIRD-PARTY-NOTICES: the licence and the notices of each bundled package, whole, as the package ships them. */
import fs from "node:fs";
import path from "node:path";
import type { Bundled } from "./bundled.mts";

const licence = /^(licen[cs]e|copying)/i;
const notice = /^(notice|third-?party-?notices?)([-.]|$)/i;

/** For packages whose archive has no licence in it: the text from their repository. */
const licences = "scripts/supply-chain/licences";

/** The text of the file. Throws where the licence of a package is nowhere. */
export function thirdPartyNotices(packages: readonly Bundled[]): string {
  const line = "=".repeat(80);
  return [
    "THIRD-PARTY NOTICES",
    "",
    "Kafka Lossless contains code of these packages. Each is listed with its licence and its notices.",
    "",
    ...packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`),
    ...packages.flatMap((one) => ["", line, `${one.name} ${one.version}`, line, "", legalTexts(one)]),
    "",
  ].join("\n");
}

function legalTexts({ name, version, folder }: Bundled): string {
  const files = fs.readdirSync(folder).toSorted();
  const own = files.filter((file) => licence.test(file)).map((file) => path.join(folder, file));
  const notices = files.filter((file) => notice.test(file)).map((file) => path.join(folder, file));
  const kept = path.join(licences, `${name.replace("/", "+")}.txt`);
  if (own.length === 0 && !fs.existsSync(kept))
    throw new Error(`${name} ${version} is bundled and ships no licence: put the text of its repository into ${kept}`);
  return [...(own.length === 0 ? [kept] : own), ...notices].map(read).join("\n\n");
}

function read(file: string): string {
  return fs.readFileSync(file, "utf8").replace(/\r\n?/g, "\n").trim();
}
