/** topic-remote-storage-conflict: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicRemoteStorageConflict as rule } from "../../../server/src/rules/topic/remote-storage-conflict/rule.ts";
import { check } from "../../support/check.ts";

const options = { file: "orders-topic.properties", pins: { broker: "4.0" } };

it("is an error for compaction, and for more on the brokers than in all", () =>
  check(
    rule,
    `
remote.storage.enable=true
cleanup.policy=compact
               ^^^^^^^ error: The topic will not be created or changed: tiered storage takes only cleanup.policy=delete, and this is compact.
retention.ms=1000
local.retention.ms=2000
                   ^^^^ error: The topic will not be created or changed: local.retention.ms (2000) is more than retention.ms (1000).
`,
    options,
  ));

it("is an error where nothing is copied any more and the two differ", () =>
  check(
    rule,
    `
remote.storage.enable=true
remote.log.copy.disable=true
retention.bytes=2000
local.retention.bytes=1000
                      ^^^^ error: The topic will not be created or changed: remote.log.copy.disable is true, and then local.retention.bytes (1000) has to equal retention.bytes (2000).
`,
    options,
  ));

it("is silent without tiered storage, where the broker has the other number, and where it is not known", () => {
  check(rule, "\nremote.storage.enable=false\ncleanup.policy=compact\nretention.ms=1\nlocal.retention.ms=2\n", options);
  check(rule, "\nremote.storage.enable=true\ncleanup.policy=delete\nlocal.retention.ms=2000\n", options);
  check(rule, "\nremote.storage.enable=true\nretention.ms=${RETENTION}\nlocal.retention.ms=-2\n", options);
});
