/** connect-internal-topics-replication-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectInternalTopicsReplicationOne as rule } from "../../../server/src/rules/connect/internal-topics-replication-one/rule.ts";
import { connectInternalTopicsReplicationOneTexts as texts } from "../../../server/src/rules/connect/internal-topics-replication-one/texts.ts";
import { check } from "../../support/check.ts";

const offsets = texts().messages.offsets.en.replace("{key}", "offset.storage.replication.factor");
const configs = texts().messages.configs.en.replace("{key}", "config.storage.replication.factor");
const status = texts().messages.status.en.replace("{key}", "status.storage.replication.factor");
const development = "A hint only, because this looks like a single-node or development setup.";
const worker = "bootstrap.servers=k1:9092,k2:9092\nconfig.storage.topic=configs\noffset.storage.topic=offsets\n";

it("warns once, at the topic that hurts most", () => {
  check(
    rule,
    `
bootstrap.servers=k1:9092,k2:9092
config.storage.topic=configs
config.storage.replication.factor=1
status.storage.replication.factor=1
offset.storage.replication.factor=1
                                  ^ warning: ${offsets}
`,
  );
  check(
    rule,
    `
bootstrap.servers=k1:9092,k2:9092
config.storage.topic=configs
config.storage.replication.factor=1
                                  ^ warning: ${configs}
offset.storage.replication.factor=3
`,
  );
});

it("only informs of the status topic, which the tasks write anew", () =>
  check(
    rule,
    `
config.storage.topic=configs
status.storage.replication.factor=1
                                  ^ info: ${status}
`,
  ));

it("is a hint on a single node and in development folders", () => {
  check(
    rule,
    `
bootstrap.servers=localhost:9092
config.storage.topic=configs
offset.storage.replication.factor=1
                                  ^ hint: ${offsets} ${development}
`,
  );
  check(
    rule,
    `
bootstrap.servers=k1:9092,k2:9092
config.storage.topic=configs
offset.storage.replication.factor=1
                                  ^ hint: ${offsets} ${development}
`,
    { file: "docker/connect-distributed.properties" },
  );
});

it("says nothing for more copies, the cluster's default, Connect's default, a comment, and where the value is unknown", () => {
  for (const value of ["2", "3", "-1", "${FACTOR}", ""])
    check(rule, `${worker}#offset.storage.replication.factor=1\noffset.storage.replication.factor=${value}\n`);
  check(rule, worker);
});

it("says nothing of a standalone worker, which has no such topics", () =>
  check(rule, "offset.storage.file.filename=/var/lib/connect.offsets\noffset.storage.replication.factor=1\n"));
