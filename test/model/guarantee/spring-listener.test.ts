/** The verdict on a Spring listener and its consumer as truth tables. */
import { describe, expect, it } from "vitest";
import { deliveryOf, names, sign } from "../../support/verdict.ts";
import { row, rowsOf } from "../../support/verdict-rows.ts";

/** `1..n` by container; `0..1` by the client's timer; `!` where the container refuses to start. */
const springs = `
ack-mode          enable-auto-commit   2.1    2.2    2.3    3.5    4.0
-                 -                    0..1   1..n   1..n   1..n   1..n
-                 false                1..n   1..n   1..n   1..n   1..n
-                 true                 0..1   0..1   0..1   0..1   0..1
RECORD            -                    0..1   1..n   1..n   1..n   1..n
RECORD            false                1..n   1..n   1..n   1..n   1..n
RECORD            true                 0..1   0..1   0..1   0..1   0..1
BATCH             -                    0..1   1..n   1..n   1..n   1..n
BATCH             false                1..n   1..n   1..n   1..n   1..n
BATCH             true                 0..1   0..1   0..1   0..1   0..1
TIME              -                    0..1   1..n   1..n   1..n   1..n
TIME              false                1..n   1..n   1..n   1..n   1..n
TIME              true                 0..1   0..1   0..1   0..1   0..1
COUNT             -                    0..1   1..n   1..n   1..n   1..n
COUNT             false                1..n   1..n   1..n   1..n   1..n
COUNT             true                 0..1   0..1   0..1   0..1   0..1
COUNT_TIME        -                    0..1   1..n   1..n   1..n   1..n
COUNT_TIME        false                1..n   1..n   1..n   1..n   1..n
COUNT_TIME        true                 0..1   0..1   0..1   0..1   0..1
MANUAL            -                    !      1..n   1..n   1..n   1..n
MANUAL            false                1..n   1..n   1..n   1..n   1..n
MANUAL            true                 !      !      !      !      !
MANUAL_IMMEDIATE  -                    !      1..n   1..n   1..n   1..n
MANUAL_IMMEDIATE  false                1..n   1..n   1..n   1..n   1..n
MANUAL_IMMEDIATE  true                 !      !      !      !      !
\${MODE}           -                    0..1   1..n   1..n   1..n   1..n
\${MODE}           true                 0..1   0..1   0..1   0..1   0..1
BATCH             \${COMMIT}            ?      ?      ?      ?      ?
SOMETIMES         -                    !      !      !      !      !
`;

describe("a Spring listener: ack mode and auto-commit by Spring Boot", () => {
  const [head = "", ...rows] = springs.trim().split("\n");
  const releases = head.split(/\s+/).slice(2);
  it.each(rows)("%s", (row) => {
    const [mode = "", commit = ""] = row.split(/\s+/);
    for (const role of mode === "-" ? (["consumer"] as const) : (["consumer", "listener"] as const)) {
      const cells = releases.map((springBoot) =>
        sign(
          deliveryOf({ file: "application.yml", text: springText(mode, commit), pins: { springBoot }, role }),
        ).padEnd(7),
      );
      expect(cells.join("").trim()).toBe(row.slice(39).trim());
    }
  });
});

describe("a Spring listener: what it repeats, leaves behind and assumes", () => {
  const of = "springSkips";
  const known = "assumesListener assumesRetention";
  const twice = "offsetsGoneDuplicate abortedDuplicate";
  rowsOf(
    [
      row("RECORD", "3.5", "1..n", of, `crashDuplicates ${twice}`, known),
      row("BATCH", "3.5", "1..n", of, `batchDuplicates ${twice}`, known),
      row("BATCH", "2.2", "1..n", "springSkipsAtOnce", `batchDuplicates ${twice}`, known),
      row("TIME", "3.5", "1..n", of, `delayedDuplicates ${twice}`, known),
      row("COUNT", "3.5", "1..n", of, `delayedDuplicates ${twice}`, known),
      row("COUNT_TIME", "3.5", "1..n", of, `delayedDuplicates ${twice}`, known),
      row("MANUAL", "3.5", "1..n", of, `batchDuplicates ${twice}`, "assumesAcknowledge assumesRetention"),
      row("MANUAL_IMMEDIATE", "3.5", "1..n", of, `crashDuplicates ${twice}`, "assumesAcknowledge assumesRetention"),
      row("${MODE}", "3.5", "1..n", of, `batchDuplicates ${twice}`, "assumesListenerOrAcknowledge assumesRetention"),
    ],
    ({ given, on }) => ({
      file: "application.yml",
      text: springText(given, "-"),
      pins: { springBoot: on },
      role: "listener",
    }),
  );

  it("a listener whose consumer is configured elsewhere assumes that it is not weaker", () => {
    const text = "spring:\n  kafka:\n    listener:\n      ack-mode: RECORD\n";
    const found = deliveryOf({ file: "application.yml", text, pins: { springBoot: "3.5" } });
    expect(sign(found)).toBe("1..n");
    expect(names(found.assumes)).toBe("assumesListener assumesConsumerSettings assumesRetention");
  });

  it("retry topics take the records that fail, out of order", () => {
    const text = `${springText("BATCH", "-")}    retry:\n      topic:\n        enabled: true\n`;
    const found = deliveryOf({ file: "application.yml", text, pins: { springBoot: "3.5" }, role: "listener" });
    expect(names(found.losesWhen)).toBe("-");
    expect(names(found.reordersWhen)).toBe("retryTopicReorders");
    expect(names(found.assumes)).toContain("assumesDeadLettersRead");
  });
});

function springText(mode: string, commit: string): string {
  const commits = commit === "-" ? "" : `      enable-auto-commit: ${commit}\n`;
  const listener = mode === "-" ? "" : `    listener:\n      ack-mode: ${mode}\n`;
  return `spring:\n  kafka:\n    consumer:\n      group-id: g\n      auto-offset-reset: earliest\n${commits}${listener}`;
}
