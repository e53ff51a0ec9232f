/** What a package says of its parts: THIRD-PARTY-NOTICES.txt and sbom.cdx.json, beside what it ships. */
import fs from "node:fs";
import path from "node:path";
import { bundledPackages, type Output } from "./bundled.mts";
import { readManifest } from "./manifest.mts";
import { thirdPartyNotices } from "./notices.mts";
import { billOfMaterials, type Distribution } from "./sbom.mts";

/** Writes both files into `folder`, for a package that ships these bundles. */
export function writeSupplyChain(folder: string, distribution: Distribution, outputs: readonly Output[]): void {
  const packages = bundledPackages(outputs);
  const product = readManifest();
  const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
  fs.writeFileSync(path.join(folder, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(packages));
  fs.writeFileSync(path.join(folder, "sbom.cdx.json"), billOfMaterials(product, distribution, packages, lock.packages));
}
