/** What a status bar asks for: releases and how they are known, preset, findings; and a changed project file. */
import { expect, it } from "vitest";
import type { Editor } from "../support/editor.ts";
import { start, until } from "../support/server.ts";

const folder = "file:///p/";
const producer = `${folder}producer.properties`;
const text = "bootstrap.servers=k:9092\nacks=0\n";

async function statusOf({ connection }: Editor, uri: string): Promise<unknown> {
  return connection.sendRequest("kafkaLossless/status", { uri });
}

it("names releases with their source, the preset, and the findings by severity", async () => {
  const files = new Map([[`${folder}.kafka-lossless.yaml`, "# Ours\nversions:\n  kafka: 3.7\npreset: critical\n"]]);
  const it = await start({ files, folders: ["file:///p"] });
  it.open(producer, text);
  expect(await statusOf(it, producer)).toMatchObject({
    versions: [
      { product: "kafka", title: "Kafka", range: "3.7", from: `${folder}.kafka-lossless.yaml:3` },
      { product: "broker", range: "3.7" },
    ],
    preset: "critical",
    counts: { warning: 0, error: 1, info: 0, hint: 0 },
    project: `${folder}.kafka-lossless.yaml`,
  });
});

it("leads with Spring Boot in its files and the broker in a broker's, and tells what is open", async () => {
  const it = await start();
  it.open(`${folder}application.properties`, "spring.kafka.producer.acks=all\n");
  expect(await statusOf(it, `${folder}application.properties`)).toMatchObject({
    versions: [{ title: "Spring Boot", from: "unknown" }, { title: "Kafka" }, { title: "Kafka broker" }],
    preset: "standard",
    project: null,
  });
  it.open(`${folder}server.properties`, "broker.id=1\nzookeeper.connect=z:2181\nlog.dirs=/data\n");
  expect(await statusOf(it, `${folder}server.properties`)).toMatchObject({
    versions: [{ title: "Kafka broker", from: "zookeeper.connect" }],
  });
});

it("is nothing without Kafka, and for what is not open", async () => {
  const it = await start();
  it.open(`${folder}messages.properties`, "hello=world\n");
  expect(await statusOf(it, `${folder}messages.properties`)).toBeNull();
  expect(await statusOf(it, `${folder}other.properties`)).toBeNull();
});

it("a decision changes the text of the project file, or is refused", async () => {
  const { connection } = await start();
  const decide = (given: string, value: string | null): Promise<unknown> =>
    connection.sendRequest("kafkaLossless/decide", { text: given, path: ["versions", "kafka"], value });
  expect(await decide("preset: tolerant\n", "3.9")).toBe('preset: tolerant\nversions:\n  kafka: "3.9"\n');
  expect(await decide("versions:\n  kafka: 3.7\n", null)).toBe("");
  expect(await decide("a: [", "3.9")).toBeNull();
});

it("those who show it hear when all is judged anew", async () => {
  let heard = 0;
  const it = await start({ options: { showsStatus: true }, settings: () => ({}) });
  it.connection.onNotification("kafkaLossless/judgedAnew", () => void heard++);
  it.configured(null);
  await until(() => heard > 0);
});
