/** What a package says of its parts is what esbuild put into it. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import Ajv from "ajv";
import { build } from "esbuild";
import { afterEach, describe, expect, it } from "vitest";
import { type Bundled, bundledPackages } from "../../scripts/supply-chain/bundled.mts";
import { thirdPartyNotices } from "../../scripts/supply-chain/notices.mts";
import { billOfMaterials, type Product } from "../../scripts/supply-chain/sbom.mts";

const product: Product = JSON.parse(fs.readFileSync("package.json", "utf8"));
const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8")).packages;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

/** The packages in a bundle of this text, as if it were a file of ours. */
async function bundled(contents: string): Promise<readonly Bundled[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
  });
  return bundledPackages(Object.values(metafile.outputs));
}

/** A folder of a package with these files. */
function packageOf(files: Readonly<Record<string, string>>): string {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-")), "node_modules/some");
  folders.push(path.dirname(path.dirname(folder)));
  fs.mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
  return folder;
}

describe("bundled packages", () => {
  it("are those whose code is used, with those that they use", async () => {
    const names = (await bundled('import { SaxesParser } from "saxes"; console.log(SaxesParser);')).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["saxes", "xmlchars"]);
  });

  it("are not those of which only a name is imported", async () => {
    expect(await bundled('import { diffLines } from "diff";')).toEqual([]);
  });

  it("are two where two versions are there, and one where a version is there twice", () => {
    const copies = ["1.0.0", "1.0.0", "2.0.0"].map((version) =>
      packageOf({ "package.json": JSON.stringify({ name: "some", version, license: "MIT" }) }),
    );
    const inputs = Object.fromEntries(copies.map((folder) => [`${folder}/index.js`, { bytesInOutput: 1 }]));
    expect(bundledPackages([{ inputs }]).map(({ version }) => version)).toEqual(["1.0.0", "2.0.0"]);
  });

  it("must say their licence", () => {
    const folder = packageOf({ "package.json": '{ "name": "some", "version": "1.0.0" }' });
    const inputs = { [`${folder}/index.js`]: { bytesInOutput: 1 } };
    expect(() => bundledPackages([{ inputs }])).toThrow("some 1.0.0 is bundled and does not say its licence");
  });
});

describe("the notices", () => {
  const some = (folder: string): readonly Bundled[] => [{ name: "some", version: "1.0.0", license: "MIT", folder }];

  it("hold licence and notices whole", () => {
    const folder = packageOf({
      "LICENSE.md": "The\r\nlicence\n",
      NOTICE: "A notice",
      "ThirdPartyNotices.txt": "Others",
    });
    expect(thirdPartyNotices(some(folder))).toContain("\nsome 1.0.0\n");
    expect(thirdPartyNotices(some(folder))).toContain("\n\nThe\nlicence\n\nA notice\n\nOthers\n");
  });

  it("are not made without a licence", () => {
    const folder = packageOf({ NOTICE: "A notice" });
    expect(() => thirdPartyNotices(some(folder))).toThrow("put the text of its repository into");
  });

  it("take the text that is kept here for a package that ships none", async () => {
    const text = thirdPartyNotices(await bundled('export * from "saxes";'));
    expect(text).toContain("Copyright (c) Isaac Z. Schlueter and Contributors");
  });

  it("keep no text of a package that ships its own", async () => {
    const kept = fs.readdirSync("scripts/supply-chain/licences").map((file) => file.replace(".txt", ""));
    const shipping = kept.filter((name) =>
      fs.readdirSync(path.join("node_modules", name.replace("+", "/"))).some((file) => /^licen/i.test(file)),
    );
    expect(shipping).toEqual([]);
  });
});

describe("the bill of materials", () => {
  const schemas = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
  const schema = (name: string) => JSON.parse(fs.readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, "utf8"));
  // Its formats belong to IRIs and mail addresses, and our addresses are of neither kind.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(schema("bom-1.6"));

  it.each(["npm", "vscode-extension"] as const)(
    "of the package for %s is what its schema asks",
    async (distribution) => {
      const text = billOfMaterials(product, distribution, await bundled('export * from "saxes";'), lock);
      validate(JSON.parse(text));
      expect(validate.errors).toBe(null);
      expect(validate({ ...JSON.parse(text), components: [{ name: "without a type" }] })).toBe(false);
    },
  );

  it("names each package as the registry does, with the hash of its archive", async () => {
    const packages = await bundled('export * from "saxes";');
    const { components, dependencies } = JSON.parse(billOfMaterials(product, "npm", packages, lock));
    const [first] = components;
    expect(first).toMatchObject({
      name: "saxes",
      purl: `pkg:npm/saxes@${lock["node_modules/saxes"].version}`,
      licenses: [{ expression: "ISC" }],
    });
    const integrity = Buffer.from(first.hashes[0].content, "hex").toString("base64");
    expect(`sha512-${integrity}`).toBe(lock["node_modules/saxes"].integrity);
    expect(dependencies[0].dependsOn).toEqual(components.map((one: { purl: string }) => one.purl));
  });

  it("writes the scope of a package apart", () => {
    const scoped: Bundled = {
      name: "@scope/some",
      version: "1.0.0",
      license: "MIT",
      folder: "node_modules/@scope/some",
    };
    const [component] = JSON.parse(billOfMaterials(product, "npm", [scoped], {})).components;
    expect(component).toMatchObject({ group: "@scope", name: "some", purl: "pkg:npm/%40scope/some@1.0.0" });
  });
});
