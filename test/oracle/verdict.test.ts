/** The verdict beside real clients: it says "does not start" only where they refuse, and promises only what their effective values give. */
import { expect, it } from "vitest";
import { lensOn, type Versions } from "../../server/src/kafka/version.ts";
import type { DeliveryGuarantee } from "../../server/src/model/guarantee/ground.ts";
import { guaranteeOf } from "../../server/src/model/guarantee.ts";
import { intervalsOf, pinned, versionsOf } from "../../server/src/project/versions.ts";
import { answersOf, type ClientRole, componentOf, fileOf, recorded } from "../support/client-cases.ts";
import { asksAll, sampled } from "../support/sampled.ts";

const shown = 20;

/** Asks `wrong` once for each answer of each case: the releases in between give the same one. */
function compare(role: ClientRole, wrong: (found: DeliveryGuarantee, real: string) => boolean): void {
  const found: string[] = [];
  let asked = 0;
  for (const [settings, course] of sampled(recorded.cases[role], ([, course]) => course)) {
    const document = fileOf(role, settings);
    for (const [i, real] of answersOf(course).entries()) {
      const release = recorded.releases[i] ?? "";
      // The verdict speaks of 2.0 and later.
      if (release.startsWith("1.")) continue;
      const component = componentOf(document, release);
      if (real === undefined || answersOf(course)[i - 1] === real || component === undefined) continue;
      const versions: Versions = intervalsOf(versionsOf(component.component, pinned({ clients: release })));
      const guarantee = guaranteeOf(component, { siblings: [], unbound: [], lens: lensOn(versions) });
      if (guarantee === undefined || !("delivery" in guarantee)) continue;
      asked++;
      if (wrong(guarantee, real))
        found.push(`${release} ${JSON.stringify(settings)}: real ${real}, ours ${JSON.stringify(guarantee)}`);
    }
  }
  expect(asked).toBeGreaterThan(asksAll ? 500 : 150);
  expect(found.slice(0, shown), `${found.length} differ`).toEqual([]);
}

it.each(["producer", "consumer", "streams"] as const)("%s: is refused only where the real one is", (role) => {
  compare(role, ({ refused }, real) => refused && !real.startsWith("!"));
});

it("a producer: loses, doubles and reorders by what the real one runs with", () => {
  compare("producer", (found, real) => {
    if (real.startsWith("!")) return false;
    const [, acks, idempotence, retries, inFlight] =
      /^acks=(\w+) idempotence=(\w+) retries=(\d+) inFlight=(\d+)(?= |$)/.exec(real) ?? [];
    const isWeak = acks !== "all" || retries === "0";
    const resends = idempotence === "false" && retries !== "0" && acks !== "0";
    const says = (reason: string): boolean =>
      [...found.duplicatesWhen, ...found.reordersWhen].some((ground) => ground.reason === reason);
    return (
      found.delivery !== (isWeak ? "at-most-once" : "at-least-once") ||
      says("retryDuplicates") !== resends ||
      says("retryReorders") !== (resends && Number(inFlight) > 1)
    );
  });
});

it("a consumer: commits by timer where the real one does", () => {
  compare("consumer", (found, real) => {
    // Without a group nothing is committed, whatever the switch says.
    if (real.startsWith("!") || real.startsWith("shares") || found.delivery === "unknown") return false;
    const says = found.losesWhen.some(({ reason }) => reason === "autoCommitLoses");
    return says !== (real === "autoCommit=true");
  });
});
