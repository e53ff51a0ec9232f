/** Real brokers, topics, Connect workers and connectors judged thousands of configurations: ours refuse what theirs refuse. */
import { expect, it } from "vitest";
import { catalogueOf, type Spec } from "../../server/src/kafka/catalogue.ts";
import { readTyped } from "../../server/src/kafka/value.ts";
import { parseRelease } from "../../server/src/kafka/version.ts";
import { asksAll, sampled } from "../support/sampled.ts";
import {
  catalogueRoleOf,
  ourRefusals,
  recordedServers,
  type ServerRole,
  serverCases,
  serverFile,
  unfoldRuns,
} from "../support/server-cases.ts";
import { excuseOf, excuses, isInternal } from "./broker-excused.ts";

const roles = Object.keys(recordedServers.cases) as readonly ServerRole[];
const shown = 20;
const needed = new Set<string>();

it("has been asked enough", () => {
  const cases = roles.flatMap(serverCases);
  expect(cases.length).toBeGreaterThanOrEqual(3_000);
  expect(cases.flatMap(({ answers }) => answers.filter((one) => one !== undefined)).length).toBeGreaterThan(20_000);
});

it.each(roles)(
  "%s: refuses what the real one refuses, in every release",
  (role) => {
    const wrong: string[] = [];
    for (const one of sampled(serverCases(role), ({ answers }) => answers)) {
      const document = serverFile(one);
      for (const [i, real] of one.answers.entries()) {
        const release = recordedServers.releases[i] ?? "";
        if (real === undefined) continue;
        const ours = ourRefusals(document, release);
        if (real.startsWith("!") === ours.length > 0 || isInternal(one, release, real)) continue;
        const excuse = excuseOf(one, release, real);
        if (excuse === undefined)
          wrong.push(
            `${role} ${release} ${JSON.stringify(one.written)}: real ${real}, ours ${ours.join(" ") || "starts"}`,
          );
        else needed.add(excuse);
      }
    }
    expect(wrong.slice(0, shown), `${wrong.length} differ`).toEqual([]);
  },
  120_000,
);

it("has every default that the real definitions have", () => {
  const wrong: string[] = [];
  for (const [role, values] of Object.entries(recordedServers.values) as [ServerRole, Record<string, string[]>][])
    for (const [key, runs] of Object.entries(values))
      for (const [i, real] of unfoldRuns(runs).entries()) {
        const release = recordedServers.releases[i] ?? "";
        if (real === undefined) continue;
        const spec = specOf(role, key, release);
        const wanted = real === "=null" ? undefined : readTyped(spec?.type ?? "string", real.slice(1));
        const ours = typeof spec?.default === "string" ? readTyped(spec.type, spec.default) : undefined;
        if (String(ours ?? "") !== String(wanted ?? ""))
          wrong.push(`${role} ${release} ${key}: real ${real}, ours ${String(ours)}`);
      }
  expect(wrong.slice(0, shown), `${wrong.length} differ`).toEqual([]);
});

function specOf(role: ServerRole, key: string, release: string): Spec | undefined {
  const at = parseRelease(release) ?? 0;
  return catalogueOf(catalogueRoleOf[role])
    .periods(key)
    .find(({ from, to }) => at >= from && at < to);
}

it.runIf(asksAll)("needs every excuse", () =>
  expect(Object.keys(excuses).filter((name) => !needed.has(name))).toEqual([]),
);
