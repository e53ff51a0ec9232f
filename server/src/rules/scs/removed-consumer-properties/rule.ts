/** auto-commit-offset, ack-each-record and recovery-interval: since 4.2 no binder reads them. */
import { kafkaBindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix, type Report } from "../../rule.ts";
import { change, fix, remove } from "../../shared/fix.ts";
import { isOn } from "../shared/bindings.ts";
import { scsRemovedConsumerPropertiesTexts as texts } from "./texts.ts";

/** Spring Cloud Stream 4.2 is the one for Boot 3.4. */
const gone = parseRange(">=3.4");
const { ackMode, autoCommitOffset, ackEachRecord, recoveryInterval } = kafkaBindingKeys;
const input = "spring.cloud.stream.bindings.bill-in-0.group=billing\n";
const own = "spring.cloud.stream.kafka.bindings.bill-in-0.consumer";

export const scsRemovedConsumerProperties = defineRule({
  id: "scs-removed-consumer-properties",
  category: "removed-or-renamed",
  severity: "warning",
  roles: ["consumer"],
  programs: ["spring-cloud-stream"],
  settings: [autoCommitOffset, ackEachRecord, recoveryInterval, ackMode],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        versions: { springBoot: "3.5" },
        bad: `${input}${own}.auto-commit-offset=false\n`,
        good: `${input}${own}.ack-mode=MANUAL\n`,
      },
    ],
    evidence: {
      kind: "read",
      where: "KafkaConsumerProperties of 3.2.10, 4.0.5 and 4.1.5 has them, that of 4.2.1, 4.3.1 and 5.0.2 has not",
    },
    references: [
      {
        title: "Spring Cloud Stream: properties of the Kafka binder",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html",
      },
    ],
  },
  *check(consumer, { lens }) {
    const eachRecord = consumer.written(ackEachRecord);
    const commits = consumer.written(autoCommitOffset);
    const interval = consumer.written(recoveryInterval);
    if ((eachRecord ?? commits ?? interval) === undefined || !lens.within("springBoot", gone)) return;
    const isManual = commits !== undefined && isOff(commits) && !isOn(eachRecord);
    if (commits !== undefined) yield isManual ? replaced(consumer, commits, "MANUAL", "manual") : without(commits);
    if (eachRecord !== undefined)
      yield isOn(eachRecord) ? replaced(consumer, eachRecord, "RECORD", "eachRecord") : without(eachRecord);
    if (interval !== undefined) yield without(interval);
  },
});

function isOff({ typed }: WrittenSetting): boolean {
  return typeof typed === "string" && /^(false|off|no|0)$/i.test(typed);
}

/** It decided how offsets are committed, unless ack-mode did already. */
function replaced(
  consumer: EffectiveComponent,
  setting: WrittenSetting,
  mode: string,
  message: "manual" | "eachRecord",
): Report {
  if (consumer.written(ackMode) !== undefined) return without(setting);
  return { at: setting, message: say(texts().messages[message]), fixes: [asAckMode(setting, mode)] };
}

function asAckMode(setting: WrittenSetting, mode: string): Fix {
  const whole = setting.entry.path.map(({ name }) => name).join(".");
  const to = [...whole.slice(0, whole.lastIndexOf(".")).split("."), "ack-mode"];
  return fix(say(texts().fixes.ackMode, { mode }), "changes-behaviour", [
    { kind: "rename", entry: setting.entry, to },
    change.set(setting, mode),
  ]);
}

/** What it says is the default anyway, or says nothing. */
function without(setting: WrittenSetting): Report {
  const key = setting.key.slice(setting.key.lastIndexOf(".") + 1);
  const message = say(texts().messages.unread, { key });
  return {
    at: { uri: setting.entry.uri, span: setting.entry.keySpan },
    severity: "hint",
    message,
    fixes: [remove(setting, "safe")],
  };
}
