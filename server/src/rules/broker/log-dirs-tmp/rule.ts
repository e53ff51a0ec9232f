/** A broker whose data lies under /tmp: a reboot or a clean-up takes the partitions away. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { logDirsOf } from "../../../model/log-dirs.ts";
import type { Setting, WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { brokerLogDirsTmpTexts as texts } from "./texts.ts";

/** What makes a file one node's own. */
const nodes = ["broker.id", "node.id", "process.roles", "zookeeper.connect", "listeners", "advertised.listeners"];

export const brokerLogDirsTmp = defineRule({
  id: "broker-log-dirs-tmp",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  settings: ["log.dirs", "log.dir", "metadata.log.dir"],
  docs: {
    texts,
    examples: [{ bad: file("/tmp/kafka-logs"), good: file("/var/lib/kafka/data") }],
    evidence: {
      kind: "documented",
      where: "systemd's documentation of temporary directories; the default is from every release's ConfigDef",
    },
    references: [
      { title: "Kafka: log.dirs", url: settingDocs("broker", "log.dirs") },
      { title: "systemd: files in /tmp go after ten days", url: "https://systemd.io/TEMPORARY_DIRECTORIES/" },
    ],
  },
  *check(broker, { environment }) {
    const { development } = environment;
    for (const setting of places(broker)) {
      const path = pathsOf(setting).find((one) => /^\/tmp(\/|$)/.test(one));
      if (path === undefined) continue;
      const message = say(development ? texts().messages.trial : texts().messages.temporary, {
        key: setting.key,
        path,
      });
      yield { at: setting, ...(development ? { severity: "hint" } : {}), message, advice: say(texts().fixes.move) };
    }
    if (development || broker.written("log.dirs") !== undefined || broker.written("log.dir") !== undefined) return;
    // Settings for a cluster that somebody else runs (MSK, an operator) say neither who a node is nor where it keeps things.
    if (!nodes.some((key) => broker.written(key) !== undefined)) return;
    const [path] = pathsOf(logDirsOf(broker));
    if (path === undefined || !path.startsWith("/tmp/")) return;
    yield {
      at: broker.anchor,
      severity: "info",
      message: say(texts().messages.byDefault, { path }),
      advice: say(texts().fixes.move),
    };
  },
});

/** Where the data lies: log.dir counts only without log.dirs. */
function places(broker: EffectiveComponent): readonly WrittenSetting[] {
  const logs = broker.written("log.dirs") ?? broker.written("log.dir");
  return [logs, broker.written("metadata.log.dir")].filter((setting) => setting !== undefined);
}

/** A list only since 4.2; before, one text with commas. */
function pathsOf({ typed }: Setting): readonly string[] {
  const text = typeof typed === "string" ? typed : Array.isArray(typed) ? typed.join(",") : "";
  return text
    .split(",")
    .map((path) => path.trim())
    .filter((path) => path !== "");
}

function file(path: string): string {
  return `broker.id=1
zookeeper.connect=zk1:2181,zk2:2181,zk3:2181/kafka
advertised.listeners=PLAINTEXT://kafka1.internal:9092
log.dirs=${path}
auto.create.topics.enable=false
default.replication.factor=3
min.insync.replicas=2
`;
}
