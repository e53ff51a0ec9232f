/** The verdict on a Streams application as a truth table. */
import { describe } from "vitest";
import { row, rowsOf, start } from "../../support/verdict-rows.ts";

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
