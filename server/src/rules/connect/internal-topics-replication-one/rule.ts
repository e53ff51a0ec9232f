/** Connect's own topics with a single copy: with that disk go the connectors and how far they came. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isStandalone } from "../../shared/connect/clients.ts";
import { workerFile } from "../../shared/examples/connect.ts";
import { change, fix } from "../../shared/fix.ts";
import { connectInternalTopicsReplicationOneTexts as texts } from "./texts.ts";

const keys = [
  "offset.storage.replication.factor",
  "config.storage.replication.factor",
  "status.storage.replication.factor",
] as const;

export const connectInternalTopicsReplicationOne = defineRule({
  id: "connect-internal-topics-replication-one",
  category: "loss",
  severity: "warning",
  roles: ["connect-worker"],
  aboutReplication: true,
  settings: keys,
  docs: {
    texts,
    examples: [
      { bad: file("1"), good: file("3") },
      {
        bad: `${workerFile}offset.storage.replication.factor=1\n`,
        good: `${workerFile}offset.storage.replication.factor=3\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "DistributedConfig of connect-runtime 1.1.1 to 4.0.0: the factors are used when the worker creates its topics",
    },
    references: [
      {
        title: "Kafka Connect: offset.storage.replication.factor",
        url: settingDocs("connect-worker", "offset.storage.replication.factor"),
      },
    ],
  },
  *check(worker) {
    // A standalone worker has no such topics.
    if (isStandalone(worker)) return;
    const ones = keys.flatMap((key) => {
      const setting = worker.written(key);
      return setting?.typed === 1 ? [setting] : [];
    });
    const [at, ...related] = ones;
    if (at === undefined) return;
    yield {
      at,
      // The status topic only shows what runs: the tasks write it anew.
      ...(at.key === keys[2] ? { severity: "info" } : {}),
      related,
      message: say(messageFor(at.key), { key: at.key }),
      fixes: [
        fix(
          say(texts().fixes.three),
          "changes-behaviour",
          ones.map((one) => change.set(one, "3")),
        ),
      ],
    };
  },
});

function messageFor(key: string) {
  if (key === keys[0]) return texts().messages.offsets;
  return key === keys[1] ? texts().messages.configs : texts().messages.status;
}

function file(factor: string): string {
  return `${workerFile}${keys.map((key) => `${key}=${factor}\n`).join("")}`;
}
