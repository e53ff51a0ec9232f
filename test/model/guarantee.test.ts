/** The verdict as a truth table, role by role: settings and release on the left, what they give on the right. */
import { describe, expect, it } from "vitest";
import { deliveryOf, type Judged, names, sign, verdict } from "../support/verdict.ts";

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

/** A line of a table: the settings, the release of the clients (or of Spring Boot), and the four answers. */
interface Row {
  readonly given: string;
  readonly on: string;
  readonly gives: string;
  readonly loses: string;
  readonly duplicates: string;
  readonly reorders?: string;
  readonly assumes: string;
}

function rowsOf(table: readonly Row[], judged: (row: Row) => Judged): void {
  it.each(table.map((row) => [`${row.given.replaceAll("\n", " ")} on ${row.on}`, row] as const))("%s", (_, row) => {
    const found = deliveryOf(judged(row));
    expect({
      gives: sign(found),
      loses: names(found.losesWhen),
      duplicates: names(found.duplicatesWhen),
      reorders: names(found.reordersWhen),
      assumes: names(found.assumes),
    }).toEqual({
      gives: row.gives,
      loses: row.loses,
      duplicates: row.duplicates,
      reorders: row.reorders ?? "-",
      assumes: row.assumes,
    });
  });
}

const start = "bootstrap.servers=k:9092\n";

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

describe("a Streams application", () => {
  const inside = "assumesInsideKafka assumesReadCommitted assumesTransactionLog";
  const again = "reprocessingDuplicates";
  rowsOf(
    [
      row("", "3.9", "1..n", "-", again, "assumesInSync assumesBrokerFactor"),
      row("replication.factor=3", "3.9", "1..n", "-", again, "assumesInSync"),
      row("", "2.8.2", "0..1", "acksOneLoses internalTopicLoses", again, "-"),
      row("replication.factor=3\nproducer.acks=all", "2.8.2", "1..n", "-", again, "assumesInSync"),
      row("producer.acks=1", "3.9", "0..1", "acksOneLoses", again, "assumesBrokerFactor"),
      row("acks=0", "3.9", "0..1", "acksZeroLoses", again, "assumesBrokerFactor"),
      row("replication.factor=1", "3.9", "0..1", "internalTopicLoses", again, "assumesInSync"),
      row("processing.guarantee=exactly_once_v2\nreplication.factor=3", "3.9", "1", "-", "-", inside),
      row("processing.guarantee=exactly_once_v2", "3.9", "1", "-", "-", `${inside} assumesBrokerFactor`),
      row(
        "processing.guarantee=exactly_once_v2\nreplication.factor=1",
        "3.9",
        "0..1",
        "internalTopicLoses",
        "-",
        inside,
      ),
      row("processing.guarantee=exactly_once_v2\nproducer.acks=1", "3.9", "!", "-", "-", "-"),
      row("processing.guarantee=exactly_once\nreplication.factor=3", "3.9", "1", "-", "-", inside),
      row("processing.guarantee=exactly_once_beta\nreplication.factor=3", "3.9", "1", "-", "-", inside),
      row("processing.guarantee=exactly_once", "4.0", "!", "-", "-", "-"),
      row(
        "processing.guarantee=exactly_once_v2\nreplication.factor=3\nmain.consumer.isolation.level=read_uncommitted",
        "4.3",
        "1..n",
        "-",
        "abortedInputDuplicates",
        "assumesTransactionLog",
      ),
      row(
        "processing.guarantee=exactly_once_v2\nreplication.factor=3\nrestore.consumer.isolation.level=read_uncommitted",
        "3.9",
        "1..n",
        "-",
        "abortedStateDuplicates",
        "assumesTransactionLog",
      ),
      row(
        "processing.guarantee=exactly_once_v2\nreplication.factor=3\nconsumer.isolation.level=read_uncommitted",
        "3.9",
        "1",
        "-",
        "-",
        inside,
      ),
      row("restore.consumer.enable.auto.commit=true", "4.1", "!", "-", "-", "-"),
      row("replication.factor=3\nrestore.consumer.enable.auto.commit=true", "4.2", "1..n", "-", again, "assumesInSync"),
      row("replication.factor=3\nglobal.consumer.enable.auto.commit=true", "4.1", "1..n", "-", again, "assumesInSync"),
      row("processing.guarantee=${GUARANTEE}", "3.9", "?", "-", "-", "-"),
      row(
        "replication.factor=3\ndefault.deserialization.exception.handler=org.apache.kafka.streams.errors.LogAndContinueExceptionHandler",
        "3.9",
        "0..1",
        "continueLoses",
        again,
        "assumesInSync",
      ),
      row(
        "replication.factor=3\nprocessing.guarantee=exactly_once_v2\nprocessing.exception.handler=org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler",
        "3.9",
        "0..1",
        "continueLoses",
        "-",
        inside,
      ),
      row(
        "replication.factor=3\ndeserialization.exception.handler=org.apache.kafka.streams.errors.LogAndContinueExceptionHandler\nerrors.dead.letter.queue.topic.name=dlq",
        "4.2",
        "1..n",
        "-",
        again,
        "assumesQueueRead assumesInSync",
      ),
      row(
        "replication.factor=3\ndefault.production.exception.handler=acme.Handler",
        "3.9",
        "1..n",
        "-",
        again,
        "assumesHandlerFails assumesInSync",
      ),
    ],
    ({ given, on }) => ({
      file: "streams.properties",
      text: `${start}application.id=app\nnum.stream.threads=2\n${given}\n`,
      pins: { clients: on },
    }),
  );
});

describe("a sink connector", () => {
  const flushes = "assumesSinkFlushes";
  rowsOf(
    [
      row("", "3.9", "1..n", "-", "sinkDuplicates", `${flushes} assumesTaskRestarted`),
      row(
        "errors.tolerance=none\nerrors.deadletterqueue.topic.name=dlq",
        "3.9",
        "1..n",
        "-",
        "sinkDuplicates",
        `${flushes} assumesTaskRestarted`,
      ),
      row("errors.tolerance=all", "3.9", "0..1", "sinkSkips", "sinkDuplicates", flushes),
      row(
        "errors.tolerance=all\nerrors.deadletterqueue.topic.name=dlq",
        "3.9",
        "1..n",
        "-",
        "sinkDuplicates",
        `${flushes} assumesQueueRead`,
      ),
      row(
        "errors.tolerance=all\nerrors.deadletterqueue.topic.name=dlq\nerrors.deadletterqueue.topic.replication.factor=1",
        "3.9",
        "1..n",
        "oneCopyLoses",
        "sinkDuplicates",
        `${flushes} assumesQueueRead`,
      ),
      row("errors.tolerance=all\nerrors.deadletterqueue.topic.name=${DLQ}", "3.9", "?", "-", "sinkDuplicates", "-"),
      row("errors.tolerance=${TOLERANCE}", "3.9", "?", "-", "sinkDuplicates", "-"),
      row(
        "consumer.override.enable.auto.commit=true",
        "3.9",
        "0..1",
        "sinkAutoCommitLoses",
        "sinkDuplicates",
        `${flushes} assumesTaskRestarted`,
      ),
    ],
    ({ given, on }) => ({
      file: "sink.properties",
      text: `name=s\nconnector.class=acme.FooSink\ntopics=a\n${given}\n`,
      pins: { clients: on },
    }),
  );

  it.each([
    ["", "badRecordStops"],
    ["errors.tolerance=all", "badRecordSkipped"],
    ["errors.tolerance=all\nerrors.log.enable=true", "badRecordLogged"],
    ["errors.tolerance=all\nerrors.deadletterqueue.topic.name=dlq", "badRecordToQueue"],
  ])("%s: %s", (given, expected) => {
    const text = `name=s\nconnector.class=acme.FooSink\ntopics=a\n${given}\n`;
    expect(deliveryOf({ file: "sink.properties", text }).badRecord?.reason).toBe(expected);
  });
});

describe("a source connector, a worker, MirrorMaker", () => {
  const usual = "assumesSourceReplays assumesInSync";
  const exact = "assumesWorkerTransactional assumesReadCommitted assumesTransactionLog";
  rowsOf(
    [
      row("", "3.9", "1..n", "-", "sourceDuplicates", `${usual} assumesTaskRestarted`),
      row("exactly.once.support=required", "3.9", "1", "-", "-", `${exact} assumesTaskRestarted`),
      row(
        "exactly.once.support=REQUIRED\ntransaction.boundary=connector",
        "3.9",
        "1",
        "-",
        "-",
        `${exact} assumesTaskRestarted`,
      ),
      row("exactly.once.support=requested", "3.9", "1..n", "-", "sourceDuplicates", `${usual} assumesTaskRestarted`),
      row("exactly.once.support=required", "3.2", "1..n", "-", "sourceDuplicates", `${usual} assumesTaskRestarted`),
      row(
        "exactly.once.support=required\nerrors.tolerance=all",
        "3.9",
        "0..1",
        "sourceSkips sourceSkipsWrites",
        "-",
        exact,
      ),
      row("errors.tolerance=all", "3.1", "0..1", "sourceSkips", "sourceDuplicates", usual),
      row("errors.tolerance=all", "3.2", "0..1", "sourceSkips sourceSkipsWrites", "sourceDuplicates", usual),
      row(
        "producer.override.max.in.flight.requests.per.connection=5",
        "3.9",
        "1..n",
        "-",
        "sourceDuplicates",
        `${usual} assumesTaskRestarted`,
        "retryMayReorder",
      ),
      row(
        "producer.override.acks=1",
        "3.9",
        "0..1",
        "acksOneLoses",
        "sourceDuplicates",
        `${usual} assumesTaskRestarted`,
      ),
      row(
        "topic.creation.default.replication.factor=1",
        "3.9",
        "0..1",
        "oneCopyLoses",
        "sourceDuplicates",
        `${usual} assumesTaskRestarted`,
      ),
    ],
    ({ given, on }) => ({
      file: "source.properties",
      text: `name=s\nconnector.class=acme.FooSource\n${given}\n`,
      pins: { clients: on },
    }),
  );

  const both = "sourceDuplicates sinkDuplicates";
  const worker = "assumesConnectors assumesInSync";
  rowsOf(
    [
      row("offset.storage.replication.factor=3", "3.9", "1..n", "-", both, worker),
      row("offset.storage.replication.factor=1", "3.9", "1..n", "oneCopyLoses", both, worker),
      row("exactly.once.source.support=enabled", "3.9", "1..n", "-", both, worker),
      row("producer.acks=1", "3.9", "0..1", "acksOneLoses", both, worker),
      row("producer.max.in.flight.requests.per.connection=5", "3.9", "1..n", "-", both, worker, "retryReorders"),
      row("consumer.enable.auto.commit=true", "3.9", "0..1", "sinkAutoCommitLoses", both, worker),
    ],
    ({ given, on }) => ({
      file: "connect-distributed.properties",
      text: `${start}group.id=connect\noffset.storage.topic=o\nconfig.storage.topic=c\nstatus.storage.topic=s\n${given}\n`,
      pins: { clients: on },
    }),
  );

  const target = "assumesTargetTopics";
  rowsOf(
    [
      row("", "3.9", "1..n", "truncationLoses", "sourceDuplicates translatedDuplicates", target),
      row(
        "replication.factor=1",
        "3.9",
        "1..n",
        "oneCopyLoses truncationLoses",
        "sourceDuplicates translatedDuplicates",
        target,
      ),
      row(
        "exactly.once.source.support=enabled",
        "3.9",
        "1..n",
        "truncationLoses",
        "translatedDuplicates",
        `${target} assumesReadCommitted`,
      ),
      row(
        "exactly.once.source.support=enabled",
        "3.4",
        "1..n",
        "truncationLoses",
        "sourceDuplicates translatedDuplicates",
        target,
      ),
    ],
    ({ given, on }) => ({
      file: "mm2.properties",
      text: `clusters=A,B\nA.bootstrap.servers=a:1\nB.bootstrap.servers=b:1\nA->B.enabled=true\n${given}\n`,
      pins: { clients: on },
    }),
  );
});

describe("where the release is not known", () => {
  it("claims what holds in every release that may be in use, and names the releases of the rest", () => {
    const found = deliveryOf({ file: "producer.properties", text: `${start}key.serializer=x\n` });
    expect(sign(found)).toBe("?");
    expect(found.byRelease?.map(({ delivery, part }) => `${part.releases} ${delivery}`)).toEqual([
      ">=3.0 at-least-once",
      "<3.0 at-most-once",
    ]);
    expect(names(found.losesWhen)).toBe("acksOneLoses(<3.0) noRetriesLose(<2.1)");
  });

  it("is certain where all agree", () => {
    const text = `${start}acks=all\nenable.idempotence=true\n`;
    expect(sign(deliveryOf({ file: "producer.properties", text }))).toBe("1..n");
    expect(sign(deliveryOf({ file: "producer.properties", text: `${start}acks=0\n` }))).toBe("0..1");
  });

  it("names the product whose release decides", () => {
    const text = "spring:\n  kafka:\n    listener:\n      ack-mode: MANUAL\n";
    const found = deliveryOf({ file: "application.yml", text });
    expect(names(found.losesWhen)).toBe("springSkips(>=2.5) springSkipsAtOnce(<2.5)");
    expect(found.losesWhen.map(({ part }) => part?.axis)).toEqual(["springKafka", "springKafka"]);
    // Only one of them holds at once.
    expect(found.ways).toBe(1);
  });

  it("leaves out the releases that refuse the settings", () => {
    const text = `${start}application.id=a\nprocessing.guarantee=exactly_once_v2\n`;
    expect(sign(deliveryOf({ file: "streams.properties", text }))).toBe("1");
  });

  it("exactly once in some and at least once in others is at least once", () => {
    const text = "name=s\nconnector.class=acme.FooSource\nexactly.once.support=required\n";
    const found = deliveryOf({ file: "source.properties", text });
    expect(sign(found)).toBe("1..n");
    expect(names(found.duplicatesWhen)).toBe("sourceDuplicates(<3.3)");
  });
});

describe("who delivers nothing, and who is not known", () => {
  it.each(["admin", "client"])("%s has no verdict", (role) => {
    const text = `# kafka-lossless: role=${role}\n${start}request.timeout.ms=1000\n`;
    expect(verdict({ file: "x.properties", text })).toBeUndefined();
  });

  it("a file for producers and consumers alike leaves open what it does not say", () => {
    const text = `${start}acks=all\nretries=5\ngroup.id=g\nauto.offset.reset=earliest\n`;
    expect(sign(deliveryOf({ file: "kafka.properties", text, role: "consumer" }))).toBe("?");
  });
});

function row(
  given: string,
  on: string,
  gives: string,
  loses: string,
  duplicates: string,
  assumes: string,
  reorders = "-",
): Row {
  return { given, on, gives, loses, duplicates, reorders, assumes };
}

function settings(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== "-")
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

function springText(mode: string, commit: string): string {
  const commits = commit === "-" ? "" : `      enable-auto-commit: ${commit}\n`;
  const listener = mode === "-" ? "" : `    listener:\n      ack-mode: ${mode}\n`;
  return `spring:\n  kafka:\n    consumer:\n      group-id: g\n      auto-offset-reset: earliest\n${commits}${listener}`;
}
