/** The diff of `fix --dry-run`: whatever is changed, it shows no secret, and applies as long as no changed line holds one. */
import { applyPatch } from "diff";
import fc from "fast-check";
import { expect, it } from "vitest";
import { diffOf } from "../../server/src/cli/diff.ts";

const secrets = [
  "ssl.key.password=hunter1",
  "sasl.jaas.config=org.x required \\\n  username=a \\\n  password=hunter2;",
  "# sasl.jaas.config=org.x required password=hunter3;",
  "ssl.keystore.pasword : hunter4",
];
const plain = ["acks=0", "linger.ms=10", "client.id=orders", "", "# a remark", "retries=3"];

/** Lines as they were, and what became of each. */
const files = fc
  .array(
    fc.oneof(
      fc.constantFrom(...secrets).map((line) => [line, [line]] as const),
      fc.constantFrom(...plain).map((line) => [line, [line]] as const),
      fc.constantFrom(...plain).map((line) => [line, [`${line}1`]] as const),
      fc.constantFrom(...plain).map((line) => [line, []] as const),
      fc.constantFrom(...plain).map((line) => [line, [line, "enable.idempotence=true"]] as const),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((lines) => ({
    before: lines.map(([was]) => `${was}\n`).join(""),
    after: lines.flatMap(([, is]) => is.map((one) => `${one}\n`)).join(""),
  }));

it("shows no secret and applies", () => {
  fc.assert(
    fc.property(files, ({ before, after }) => {
      const { text, isMasked } = diffOf("client.properties", before, after);
      expect(text).not.toContain("hunter");
      // Where two secrets are alike, the comparison may take one for the other.
      if (!isMasked) expect(text === "" ? before : applyPatch(before, text)).toBe(after);
    }),
    { numRuns: 500, seed: 7 },
  );
});

it("is as wide as ever where no secret is near", () => {
  const { text } = diffOf("client.properties", "a=1\nb=2\nc=3\nacks=0\nd=4\n", "a=1\nb=2\nc=3\nacks=all\nd=4\n");
  expect(text).toContain("@@ -1,5 +1,5 @@\n a=1\n b=2\n c=3\n-acks=0\n+acks=all\n d=4\n");
});

it("keeps what is said about the end of the file", () => {
  const [before, after] = ["ssl.key.password=hunter1\nacks=0", "ssl.key.password=hunter1\nacks=all"];
  const { text } = diffOf("client.properties", before, after);
  expect(text).toContain(
    "@@ -2,1 +2,1 @@\n-acks=0\n\\ No newline at end of file\n+acks=all\n\\ No newline at end of file",
  );
  expect(applyPatch(before, text)).toBe(after);
});
