/** connect-internal-topic-cleanup-policy: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectInternalTopicCleanupPolicy as rule } from "../../../server/src/rules/connect/internal-topic-cleanup-policy/rule.ts";
import { connectInternalTopicCleanupPolicyTexts as texts } from "../../../server/src/rules/connect/internal-topic-cleanup-policy/texts.ts";
import { check } from "../../support/check.ts";

const policy = (kind: string): string =>
  texts()
    .messages.policy.en.replace("{key}", `${kind}.storage.cleanup.policy`)
    .replace("{topic}", `${kind}.storage.topic`);
const worker = "config.storage.topic=configs\noffset.storage.topic=offsets\n";

it("informs of each policy that is ignored, and of partitions for the config topic", () =>
  check(
    rule,
    `
config.storage.topic=configs
offset.storage.cleanup.policy=delete
                              ^^^^^^ info: ${policy("offset")}
status.storage.cleanup.policy=compact,delete
                              ^^^^^^^^^^^^^^ info: ${policy("status")}
config.storage.partitions=3
                          ^ info: ${texts().messages.partitions.en}
`,
  ));

it("says nothing of what is so anyway, of settings that count, of comments, and of unknown values", () => {
  for (const last of [
    "config.storage.cleanup.policy=compact",
    "config.storage.partitions=1",
    "offset.storage.partitions=50\noffset.storage.min.insync.replicas=2\noffset.storage.segment.bytes=1000000",
    "#offset.storage.cleanup.policy=delete",
    "offset.storage.cleanup.policy=${POLICY}\nconfig.storage.partitions=${COUNT}",
  ])
    check(rule, `${worker}${last}\n`);
  check(rule, "offset.storage.file.filename=/var/lib/offsets\noffset.storage.cleanup.policy=delete\n");
});
