/** More findings than one run mends: what is left is said to be left for the next, and the next mends it. */
import { expect, it } from "vitest";
import { fixAll } from "../../server/src/analysis/fix-all.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { Safety } from "../../server/src/rules/rule.ts";

const uri = "application.yml";

function run(text: string) {
  const allowed: ReadonlySet<Safety> = new Set(["safe", "changes-performance"]);
  return fixAll([parse({ uri, text })], uri, { profiles: [] }, allowed);
}

it("says that fix has to run again where a file has more fixes than one run applies", () => {
  const clients = Array.from(
    { length: 60 },
    (_, i) =>
      `spring.cloud.stream.bindings.b${i}-out-0.destination: t${i}\nspring.cloud.stream.kafka.bindings.b${i}-out-0.producer.configuration.acks: 0\n`,
  );
  const first = run(clients.join(""));
  const because = (rule: string) => first.left.filter(({ finding }) => finding.rule === rule).map((one) => one.because);
  expect(first.applied.length).toBe(50);
  expect(because("producer-acks-zero")).toEqual(Array(10).fill("next-run"));
  const second = run(first.text);
  expect(second.applied.length).toBe(10);
  expect(second.left.filter(({ because: why }) => why === "next-run")).toEqual([]);
});
