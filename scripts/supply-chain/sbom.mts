/** The bill of materials of a package, in CycloneDX 1.6: what is bundled, and nothing that only builds. */
import type { Bundled } from "./bundled.mts";

/** What the root's manifest says of the product. */
export interface Product {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly repository: { readonly url: string };
}

/** How the product is distributed, in the words of package URLs. */
export type Distribution = "npm" | "vscode-extension";

/** The packages of a lock file by their folder. */
export type Locked = Readonly<Record<string, { readonly integrity?: string }>>;

/** The document as JSON. It has no time and no serial number, so that the same sources give the same bytes. */
export function billOfMaterials(
  product: Product,
  distribution: Distribution,
  packages: readonly Bundled[],
  locked: Locked,
): string {
  const { name, publisher, version, description, license, repository } = product;
  const self = distribution === "npm" ? npmUrl(name, version) : `pkg:${distribution}/${publisher}/${name}@${version}`;
  const components = packages.map((one) => component(one, locked));
  const document = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": self,
        name,
        version,
        description,
        licenses: [{ expression: license }],
        purl: self,
        externalReferences: [{ type: "vcs", url: repository.url }],
      },
    },
    components,
    dependencies: [
      { ref: self, dependsOn: components.map(({ purl }) => purl) },
      ...components.map(({ purl }) => ({ ref: purl })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component({ name, version, license, folder }: Bundled, locked: Locked) {
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const purl = npmUrl(name, version);
  const entry = locked[folder.replace(/^.*?(?=node_modules)/, "")];
  const hash = /^sha512-(.+)$/.exec(entry?.integrity ?? "")?.[1];
  return {
    type: "library",
    "bom-ref": purl,
    ...(scope === undefined ? {} : { group: scope }),
    name: bare,
    version,
    // Of the archive in the registry.
    ...(hash === undefined
      ? {}
      : { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
    licenses: [{ expression: license }],
    purl,
  };
}

function npmUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
