/** The verdict on a producer as a truth table: settings and release on the left, what they give on the right. */
import { describe, expect, it } from "vitest";
import { deliveryOf, sign } from "../../support/verdict.ts";
import { row, rowsOf, settings, start } from "../../support/verdict-rows.ts";

/** Delivery, then what can go wrong: loss (Z L R F), duplicates by retry (d) or by sending again (s), order (o). `!` does not start. */
const letters: Readonly<Record<string, string>> = {
  acksZeroLoses: "Z",
  acksOneLoses: "L",
  noRetriesLose: "R",
  fewRetriesLose: "F",
  retryDuplicates: "d",
  resendDuplicates: "s",
  retryReorders: "o",
};

const producers = `
acks  idemp.  retries   2.0.1      2.8.2      3.0.0      3.0.1      4.3.1
-     -       -         0..1 LR    0..1 Ldo   1..n do    1..n s     1..n s
-     -       0         0..1 LR    0..1 LR    0..1 R     0..1 R     0..1 R
-     -       3         0..1 LFdo  0..1 LFdo  1..n Fdo   1..n Fs    1..n Fs
-     true    -         1..n s     1..n s     1..n s     1..n s     1..n s
-     true    0         !          !          !          !          !
-     true    3         1..n Fs    1..n Fs    1..n Fs    1..n Fs    1..n Fs
-     false   -         0..1 LR    0..1 Ldo   1..n do    1..n do    1..n do
-     false   0         0..1 LR    0..1 LR    0..1 R     0..1 R     0..1 R
-     false   3         0..1 LFdo  0..1 LFdo  1..n Fdo   1..n Fdo   1..n Fdo
0     -       -         0..1 Z     0..1 Z     0..1 Z     0..1 Z     0..1 Z
0     -       0         0..1 Z     0..1 Z     0..1 Z     0..1 Z     0..1 Z
0     -       3         0..1 Z     0..1 Z     0..1 Z     0..1 Z     0..1 Z
0     true    -         !          !          !          !          !
0     true    0         !          !          !          !          !
0     true    3         !          !          !          !          !
0     false   -         0..1 Z     0..1 Z     0..1 Z     0..1 Z     0..1 Z
0     false   0         0..1 Z     0..1 Z     0..1 Z     0..1 Z     0..1 Z
0     false   3         0..1 Z     0..1 Z     0..1 Z     0..1 Z     0..1 Z
1     -       -         0..1 LR    0..1 Ldo   0..1 Ldo   0..1 Ldo   0..1 Ldo
1     -       0         0..1 LR    0..1 LR    0..1 LR    0..1 LR    0..1 LR
1     -       3         0..1 LFdo  0..1 LFdo  0..1 LFdo  0..1 LFdo  0..1 LFdo
1     true    -         !          !          !          !          !
1     true    0         !          !          !          !          !
1     true    3         !          !          !          !          !
1     false   -         0..1 LR    0..1 Ldo   0..1 Ldo   0..1 Ldo   0..1 Ldo
1     false   0         0..1 LR    0..1 LR    0..1 LR    0..1 LR    0..1 LR
1     false   3         0..1 LFdo  0..1 LFdo  0..1 LFdo  0..1 LFdo  0..1 LFdo
all   -       -         0..1 R     1..n do    1..n do    1..n s     1..n s
all   -       0         0..1 R     0..1 R     0..1 R     0..1 R     0..1 R
all   -       3         1..n Fdo   1..n Fdo   1..n Fdo   1..n Fs    1..n Fs
all   true    -         1..n s     1..n s     1..n s     1..n s     1..n s
all   true    0         !          !          !          !          !
all   true    3         1..n Fs    1..n Fs    1..n Fs    1..n Fs    1..n Fs
all   false   -         0..1 R     1..n do    1..n do    1..n do    1..n do
all   false   0         0..1 R     0..1 R     0..1 R     0..1 R     0..1 R
all   false   3         1..n Fdo   1..n Fdo   1..n Fdo   1..n Fdo   1..n Fdo
`;

describe("a producer: acks, idempotence and retries", () => {
  const [head = "", ...rows] = producers.trim().split("\n");
  const releases = head.split(/\s+/).slice(3);
  it.each(rows)("%s", (row) => {
    const [acks = "", idempotence = "", retries = ""] = row.split(/\s+/);
    const given = { acks, "enable.idempotence": idempotence, retries };
    const text = settings({ "bootstrap.servers": "k:9092", "key.serializer": "x", ...given });
    const cells = releases.map((release) => {
      const found = deliveryOf({ file: "producer.properties", text, pins: { clients: release } });
      const grounds = [...found.losesWhen, ...found.duplicatesWhen, ...found.reordersWhen];
      return `${sign(found)} ${grounds.map(({ reason }) => letters[reason] ?? reason).join("")}`.trim().padEnd(11);
    });
    expect(cells.join("").trim()).toBe(row.slice(24).trim());
  });
});

describe("a producer: the rest", () => {
  const sends = "assumesInSync assumesErrorsHandled";
  rowsOf(
    [
      row(
        "max.in.flight.requests.per.connection=1\nenable.idempotence=false",
        "3.9",
        "1..n",
        "-",
        "retryDuplicates",
        sends,
      ),
      row("max.in.flight.requests.per.connection=6", "3.9", "1..n", "-", "retryDuplicates", sends, "retryReorders"),
      row("max.in.flight.requests.per.connection=6", "4.0.0", "!", "-", "-", "-"),
      row("transactional.id=orders-1", "3.9", "1..n", "-", "transactionDuplicates", `${sends} assumesTransactions`),
      row("transactional.id=orders-1\nacks=1", "3.9", "!", "-", "-", "-"),
      row("transactional.id=orders-1\nenable.idempotence=false", "3.9", "!", "-", "-", "-"),
      row(
        "delivery.timeout.ms=5000\nlinger.ms=0\nrequest.timeout.ms=4000",
        "3.9",
        "1..n",
        "shortTimeoutLoses",
        "resendDuplicates",
        sends,
      ),
      // What counts is how long all retries together wait; since 3.7 the pauses grow.
      row("retries=80", "3.6", "1..n", "fewRetriesLose", "resendDuplicates", sends),
      row("retries=90", "3.6", "1..n", "-", "resendDuplicates", sends),
      row("retries=12", "3.9", "1..n", "-", "resendDuplicates", sends),
      row("retries=5", "3.9", "1..n", "fewRetriesLose", "resendDuplicates", sends),
      row("retries=5\nretry.backoff.ms=5000", "3.6", "1..n", "-", "resendDuplicates", sends),
      // Never longer than retry.backoff.max.ms, which is a second.
      row("retries=5\nretry.backoff.ms=5000", "3.9", "1..n", "fewRetriesLose", "resendDuplicates", sends),
      row("retries=5\nretry.backoff.ms=${PAUSE}", "3.9", "1..n", "-", "resendDuplicates", sends),
      row("acks=many", "3.9", "!", "-", "-", "-"),
      // What somebody fills in proves nothing, and takes away nothing that the rest proves.
      row("acks=${ACKS}", "3.9", "?", "-", "retryMayDuplicate", "assumesErrorsHandled", "retryMayReorder"),
      row(
        "acks=1\nretries=${RETRIES}",
        "3.9",
        "0..1",
        "acksOneLoses",
        "retryMayDuplicate",
        "assumesErrorsHandled",
        "retryMayReorder",
      ),
      row("acks=all\nretries=${RETRIES}", "3.9", "?", "-", "retryMayDuplicate", sends, "retryMayReorder"),
      row("acks=${ACKS}\nretries=0", "3.9", "0..1", "noRetriesLose", "-", "-"),
      row("enable.idempotence=${IDEMPOTENT}", "3.9", "1..n", "-", "retryMayDuplicate", sends, "retryMayReorder"),
    ],
    ({ given, on }) => ({
      file: "producer.properties",
      text: `${start}key.serializer=x\n${given}\n`,
      pins: { clients: on },
    }),
  );
});
