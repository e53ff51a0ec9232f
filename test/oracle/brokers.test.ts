/** Real brokers, topics, Connect workers and connectors judged thousands of configurations: ours refuse what theirs refuse. */
import { expect, it } from "vitest";
import { ourRefusals, recordedServers, type ServerRole, serverCases, serverFile } from "../support/server-cases.ts";
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
    for (const one of serverCases(role)) {
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

it("needs every excuse", () => expect(Object.keys(excuses).filter((name) => !needed.has(name))).toEqual([]));
