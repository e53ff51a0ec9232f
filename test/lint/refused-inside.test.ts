/** What a client inside of a Streams application refuses, as the real application refused or accepted it (KafkaStreams of 2.0 to 4.3, constructed). */
import { expect, it } from "vitest";
import { fileOf, refusals, type Settings } from "../support/client-cases.ts";

const refused = (settings: Settings, release: string): boolean =>
  refusals(fileOf("streams", { "application.id": "app", ...settings }), release).length > 0;

const exactly = { "processing.guarantee": "exactly_once_v2" };
const firstKind = { "processing.guarantee": "exactly_once" };

it.each<readonly [Settings, string]>([
  [{ "producer.acks": "2" }, "3.9.1"],
  [{ acks: "2" }, "3.9.1"],
  [{ acks: "all", "producer.acks": "2" }, "3.9.1"],
  [{ "producer.delivery.timeout.ms": "100" }, "2.1"],
  [{ "delivery.timeout.ms": "60000", "request.timeout.ms": "60000" }, "3.9.1"],
  [{ "heartbeat.interval.ms": "50000" }, "3.9.1"],
  [{ "consumer.heartbeat.interval.ms": "50000" }, "2.8"],
  [{ "main.consumer.heartbeat.interval.ms": "50000" }, "4.1"],
  [{ "main.consumer.session.timeout.ms": "1000" }, "3.9.1"],
  [{ "auto.offset.reset": "bogus" }, "3.9.1"],
  [{ "consumer.auto.offset.reset": "bogus" }, "3.9.1"],
  [{ "main.consumer.auto.offset.reset": "bogus" }, "3.9.1"],
  [{ "restore.consumer.enable.auto.commit": "x" }, "4.1"],
  [{ "producer.retries": "-1" }, "4.0"],
  [{ "admin.retries": "-1" }, "3.9.1"],
  [{ "producer.compression.type": "xz" }, "3.9.1"],
  [{ "producer.linger.ms": "-1" }, "2.0"],
  [{ "consumer.max.poll.records": "0" }, "4.3"],
  [{ "restore.consumer.fetch.max.wait.ms": "-1" }, "4.3"],
  [{ "admin.security.protocol": "TLS" }, "3.9.1"],
  [{ "enable.idempotence": "x" }, "3.9.1"],
  [{ ...exactly, "main.consumer.isolation.level": "bogus" }, "3.9.1"],
  [{ ...exactly, "producer.linger.ms": "-1" }, "3.9.1"],
])("%o is refused in %s", (settings, release) => expect(refused(settings, release)).toBe(true));

it.each<readonly [Settings, string]>([
  [{ acks: "2", "producer.acks": "all" }, "3.9.1"],
  [{ "consumer.acks": "2", "admin.linger.ms": "-1", "producer.heartbeat.interval.ms": "50000" }, "3.9.1"],
  [{ "producer.delivery.timeout.ms": "100" }, "2.0"],
  [{ "delivery.timeout.ms": "60000", "request.timeout.ms": "60000", "linger.ms": "0" }, "3.9.1"],
  [{ "heartbeat.interval.ms": "50000", "session.timeout.ms": "200000" }, "3.9.1"],
  [{ "restore.consumer.heartbeat.interval.ms": "50000" }, "3.9.1"],
  [{ "restore.consumer.auto.offset.reset": "bogus" }, "3.9.1"],
  [{ "global.consumer.max.poll.records": "0", "global.consumer.auto.offset.reset": "bogus" }, "3.9.1"],
  [{ "restore.consumer.enable.auto.commit": "x" }, "4.2"],
  [{ "enable.auto.commit": "x", "consumer.enable.auto.commit": "x" }, "3.9.1"],
  [{ ...exactly, "enable.idempotence": "x" }, "3.9.1"],
  [{ ...exactly, "isolation.level": "bogus" }, "3.9.1"],
  [{ ...firstKind, "producer.acks": "2" }, "2.8"],
  [{ "group.protocol": "STREAMS" }, "4.1"],
  [{ "producer.acks": "${ACKS}", "producer.delivery.timeout.ms": "${DELIVERY}" }, "3.9.1"],
])("%o starts in %s", (settings, release) => expect(refused(settings, release)).toBe(false));
