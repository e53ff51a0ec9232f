/** Settings of a client in a worker's or a connector's configuration without the prefix under which Connect hands them on: nobody reads them. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { nameIndex } from "../../../kafka/near-name.ts";
import type { Party } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { type Client, handedOn } from "../../../model/handed-on.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { sinkFile, workerFile } from "../../shared/examples/connect.ts";
import { pathBeside } from "../../shared/keys/readers.ts";
import { takingEffect } from "../../shared/keys/taking-effect.ts";
import { connectClientKeyUnreadTexts as texts } from "./texts.ts";
import { ofConnectors } from "./unmistakable.ts";

export const connectClientKeyUnread = defineRule({
  id: "connect-client-key-unread",
  category: "no-effect",
  severity: "warning",
  roles: ["connect-worker", "connect-sink", "connect-source"],
  settings: ["max.poll.records", "max.poll.interval.ms", "max.request.size", "acks", "linger.ms"],
  docs: {
    texts,
    examples: [
      { bad: `${workerFile}max.request.size=2097152\n`, good: `${workerFile}producer.max.request.size=2097152\n` },
      {
        file: "orders-sink.properties",
        bad: `${sinkFile}consumer.max.poll.records=100\n`,
        good: `${sinkFile}consumer.override.max.poll.records=100\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Worker of connect-runtime 2.4.1 to 4.3.1: what it gives to producer, consumer and admin client of a task, for settings without prefix, behind producer., consumer., admin. and behind their overrides, in the worker's file and in the connector's",
    },
    references: [
      { title: "Kafka Connect: settings for the clients of tasks", url: kafkaDocs("kafka-connect/user-guide/") },
    ],
  },
  *check(component) {
    const isWorker = component.role === "connect-worker";
    // Connectors that copy from Kafka to Kafka build clients of their own, of names like these.
    if (!isWorker && /mirror|replicat/i.test(component.written("connector.class")?.source ?? "")) return;
    for (const key of component.keys(isCandidate)) {
      const setting = component.written(key);
      if (setting === undefined) continue;
      const report = isWorker ? inWorker(component, setting) : inConnector(component, setting);
      if (report !== undefined) yield report;
    }
  },
});

/** A client's own name, or one behind a word that may be meant for a prefix. */
function isCandidate(key: string, { role }: Party): boolean {
  if (catalogueOf(role === "connect-worker" ? role : "connect-sink").periods(key).length > 0) return false;
  return prefixed.test(key) || clients.some((client) => knows(client, key));
}

const prefixed = /^(producer|consumer|admin)\.(?:(\w+)\.)?(.+)$/;
const clients = ["producer", "consumer"] as const;

function inWorker(worker: EffectiveComponent, setting: WrittenSetting): Report | undefined {
  const { key } = setting;
  const [, name, override = "", rest = ""] = prefixed.exec(key) ?? [];
  const client = clientNamed(name);
  if (client !== undefined) {
    const isMeant = isOverride(override) && knows(client, rest);
    return isMeant ? report(worker, setting, [`${client}.${rest}`], "overrideInWorker") : undefined;
  }
  const rights = clients.filter((one) => knows(one, key)).map((one) => `${one}.${key}`);
  if (rights.some((one) => worker.written(one) !== undefined)) return undefined;
  return { ...report(worker, setting, rights, "worker"), severity: "info" };
}

function clientNamed(name: string | undefined): Client | undefined {
  return name === "producer" || name === "consumer" || name === "admin" ? name : undefined;
}

function inConnector(connector: EffectiveComponent, setting: WrittenSetting): Report | undefined {
  const { key } = setting;
  if (handedOn(connector.role, key) !== undefined) return undefined;
  const [, name, second = "", rest = ""] = prefixed.exec(key) ?? [];
  const client = clientNamed(name);
  if (client !== undefined) {
    if (isOverride(second) && knows(client, rest))
      return report(connector, setting, [`${client}.override.${rest}`], "misspelt");
    const own = key.slice(client.length + 1);
    return knows(client, own) ? report(connector, setting, [`${client}.override.${own}`], "connector") : undefined;
  }
  const one = connector.role === "connect-sink" ? "consumer" : "producer";
  const right = `${one}.override.${key}`;
  if (!ofConnectors[one].includes(key) || connector.written(right) !== undefined) return undefined;
  return { ...report(connector, setting, [right], "connector"), severity: "info" };
}

function isOverride(word: string): boolean {
  return word === "override" || nameIndex(["override"]).nearest(word) !== undefined;
}

function knows(client: Client, key: string): boolean {
  return catalogueOf(client).periods(key).length > 0;
}

type Said = "worker" | "overrideInWorker" | "connector" | "misspelt";

/** Drawn at the name; renamed where one name is meant and not written yet. */
function report(component: EffectiveComponent, setting: WrittenSetting, rights: readonly string[], said: Said): Report {
  const { entry, key } = setting;
  const [right = key, ...others] = rights;
  const bare = right.replace(/^\w+\.(override\.)?/, "");
  const isFree = others.length === 0 && component.written(right) === undefined;
  return {
    at: { uri: entry.uri, span: entry.keySpan },
    message: say(texts().messages[said], { key, right: rights.join(", ") }),
    ...(isFree ? takingEffect(entry, bare, right, pathBeside(component, setting, right)) : {}),
  };
}
