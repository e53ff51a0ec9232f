/** The verdict on connectors, workers and MirrorMaker as truth tables. */
import { describe, expect, it } from "vitest";
import { deliveryOf } from "../../support/verdict.ts";
import { row, rowsOf, start } from "../../support/verdict-rows.ts";

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
        "B.producer.acks=1",
        "4.1",
        "0..1",
        "acksOneLoses truncationLoses",
        "sourceDuplicates translatedDuplicates",
        target,
      ),
      row(
        "B.producer.acks=1\nA->B.producer.override.acks=all",
        "4.1",
        "1..n",
        "truncationLoses",
        "sourceDuplicates translatedDuplicates",
        target,
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
