/** Settings of a client in a worker's or a connector's configuration without the prefix under which Connect hands them on: nobody reads them. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { Party } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { handedOn } from "../../../model/handed-on.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { sinkFile, workerFile } from "../../shared/examples/connect.ts";
import { pathBeside } from "../../shared/keys/readers.ts";
import { takingEffect } from "../../shared/keys/taking-effect.ts";
import { knows, meantFor } from "./meant.ts";
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

/** A client's own name, one behind a word that may be meant for a prefix, or a connector's in a worker's file. */
function isCandidate(key: string, { role }: Party): boolean {
  if (catalogueOf(role === "connect-worker" ? role : "connect-sink").periods(key).length > 0) return false;
  return meantFor(role, key) !== undefined || clients.some((client) => knows(client, key)) || isConnectors(key);
}

const clients = ["producer", "consumer"] as const;

function inWorker(worker: EffectiveComponent, setting: WrittenSetting): Report | undefined {
  const { key } = setting;
  const meant = meantFor(worker.role, key);
  if (meant !== undefined)
    return report(worker, setting, [meant.right], meant.by === "override" ? "overrideInWorker" : "misspelt");
  const rights = clients.filter((one) => knows(one, key)).map((one) => `${one}.${key}`);
  if (rights.some((one) => worker.written(one) !== undefined)) return undefined;
  if (rights.length > 0) return { ...report(worker, setting, rights, "worker"), severity: "info" };
  const at = { uri: setting.entry.uri, span: setting.entry.keySpan };
  return { at, severity: "info", message: say(texts().messages.ofConnector, { key }), advice: say(texts().fixes.move) };
}

/** What every connector is given, and no worker. */
function isConnectors(key: string): boolean {
  return /^(tasks\.max|connector\.class|topics|topics\.regex|errors\.[a-z.]+)$/.test(key);
}

function inConnector(connector: EffectiveComponent, setting: WrittenSetting): Report | undefined {
  const { key } = setting;
  if (handedOn(connector.role, key) !== undefined) return undefined;
  const meant = meantFor(connector.role, key);
  if (meant !== undefined)
    return report(connector, setting, [meant.right], meant.by === "override" ? "connector" : "misspelt");
  const one = connector.role === "connect-sink" ? "consumer" : "producer";
  const right = `${one}.override.${key}`;
  if (!ofConnectors[one].includes(key) || connector.written(right) !== undefined) return undefined;
  return { ...report(connector, setting, [right], "connector"), severity: "info" };
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
