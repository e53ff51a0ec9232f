/** Every example that names a release of this product names the one that is here. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { repositoryUrl } from "../../server/src/product.ts";

const { version, repository } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const examples = fs.readdirSync("docs/ci").map((file) => `docs/ci/${file}`);

it.each([".pre-commit-hooks.yaml", "action.yml", ...examples])("%s", (file) => {
  const text = fs.readFileSync(file, "utf8");
  const named = [...text.matchAll(/kafka-lossless@v?(\S+)|rev: v(\S+)|^ {4}default: "(\d+\.\S+)"/gm)].flatMap((found) =>
    found.slice(1).filter((one) => one !== undefined && !one.startsWith("$")),
  );
  expect(named).toEqual([version]);
  expect(() => parse(text)).not.toThrow();
});

it("the pre-commit example names our repository and a hook that is there", () => {
  const [{ repo, hooks }] = parse(fs.readFileSync("docs/ci/pre-commit-config.yaml", "utf8")).repos;
  expect([repo, `${repo}.git`]).toEqual([repositoryUrl, repository.url]);
  const known = parse(fs.readFileSync(".pre-commit-hooks.yaml", "utf8"));
  expect(hooks.map(({ id }: { id: string }) => id)).toEqual(known.map(({ id }: { id: string }) => id));
});
