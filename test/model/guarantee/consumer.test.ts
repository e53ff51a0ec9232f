/** The verdict on a consumer as a truth table. */
import { describe } from "vitest";
import { row, rowsOf, start } from "../../support/verdict-rows.ts";

describe("a consumer", () => {
  const commits = "assumesCommitAfter assumesRetention";
  const kept = "assumesRetention";
  const group = "group.id=billing\n";
  rowsOf(
    [
      row(
        `${group}enable.auto.commit=true\nauto.offset.reset=earliest`,
        "3.9",
        "0..1",
        "autoCommitLoses",
        "autoCommitDuplicates offsetsGoneDuplicate abortedDuplicate",
        kept,
      ),
      row(
        `${group}auto.offset.reset=earliest`,
        "3.9",
        "0..1",
        "autoCommitLoses",
        "autoCommitDuplicates offsetsGoneDuplicate abortedDuplicate",
        kept,
      ),
      row(
        `${group}enable.auto.commit=false\nauto.offset.reset=earliest`,
        "3.9",
        "1..n",
        "-",
        "crashDuplicates offsetsGoneDuplicate abortedDuplicate",
        commits,
      ),
      row(
        `${group}enable.auto.commit=false`,
        "3.9",
        "1..n",
        "latestLoses",
        "crashDuplicates abortedDuplicate",
        commits,
      ),
      row(
        `${group}enable.auto.commit=false\nauto.offset.reset=none`,
        "3.9",
        "1..n",
        "-",
        "crashDuplicates abortedDuplicate",
        "assumesCommitAfter assumesResetHandled assumesRetention",
      ),
      row(
        `${group}enable.auto.commit=false\nauto.offset.reset=by_duration:P1D`,
        "4.0",
        "1..n",
        "durationLoses",
        "crashDuplicates offsetsGoneDuplicate abortedDuplicate",
        commits,
      ),
      row(`${group}enable.auto.commit=false\nauto.offset.reset=by_duration:P1D`, "3.9", "!", "-", "-", "-"),
      row(
        `${group}enable.auto.commit=false\nauto.offset.reset=none\nisolation.level=read_committed`,
        "3.9",
        "1..n",
        "-",
        "crashDuplicates",
        "assumesCommitAfter assumesResetHandled assumesRetention",
      ),
      row(`${group}enable.auto.commit=\${COMMIT}`, "3.9", "?", "-", "-", "-"),
      row(
        `${group}enable.auto.commit=false\nauto.offset.reset=\${RESET}`,
        "3.9",
        "1..n",
        "-",
        "crashDuplicates abortedDuplicate",
        "assumesCommitAfter assumesEarliest assumesRetention",
      ),
      // Without a group nothing is committed, unless the code names one.
      row("auto.offset.reset=latest", "3.9", "?", "anonymousLatestLoses", "-", "-"),
      row("auto.offset.reset=earliest", "3.9", "?", "-", "anonymousEarliestDuplicates", "-"),
      // Share groups
      row(
        `${group}share.acknowledgement.mode=explicit`,
        "4.2",
        "1..n",
        "deliveryLimitLoses",
        "lockDuplicates",
        "assumesAcknowledge assumesRetention",
      ),
      row(
        `${group}share.acknowledgement.mode=implicit`,
        "4.2",
        "1..n",
        "deliveryLimitLoses",
        "lockDuplicates",
        "assumesBeforeNextPoll assumesRetention",
      ),
      row(
        `${group}share.acknowledgement.mode=explicit`,
        "3.9",
        "0..1",
        "autoCommitLoses latestLoses",
        "autoCommitDuplicates abortedDuplicate",
        kept,
      ),
    ],
    ({ given, on }) => ({
      file: "consumer.properties",
      text: `${start}key.deserializer=x\n${given}\n`,
      pins: { clients: on },
      role: "consumer",
    }),
  );
});
