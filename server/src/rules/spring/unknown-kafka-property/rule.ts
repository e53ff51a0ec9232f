/** A key under spring.kafka that this Spring Boot does not bind: nobody reads it, and Kafka's default stays. */

import { type SpringTarget, springBinding, springPeriods } from "../../../kafka/spring-catalogue.ts";
import { type IntendedKey, intendedKey, mapKey } from "../../../kafka/spring-near-key.ts";
import { showInterval } from "../../../kafka/version.ts";
import type { UnboundEntry } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { Place } from "../../../syntax/document.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix, type Report, type RuleContext } from "../../rule.ts";
import { rename } from "../../shared/fix.ts";
import { takingEffect } from "../../shared/keys/taking-effect.ts";
import { ownerOf } from "../shared/owner.ts";
import { springUnknownKafkaPropertyTexts as texts } from "./texts.ts";

export const springUnknownKafkaProperty = defineRule({
  id: "spring-unknown-kafka-property",
  category: "no-effect",
  severity: "warning",
  roles: ["producer", "consumer", "admin", "streams", "listener"],
  programs: ["spring-boot"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: "spring:\n  kafka:\n    producer:\n      ack: all\n",
        good: "spring:\n  kafka:\n    producer:\n      acks: all\n",
      },
      {
        file: "src/main/resources/application.properties",
        bad: "spring.kafka.producer.acks=all\nspring.kafka.producer.enable-idempotence=true\n",
        good: "spring.kafka.producer.acks=all\nspring.kafka.producer.properties.enable.idempotence=true\n",
      },
      {
        file: "src/main/resources/application.properties",
        bad: "spring.kafka.consumer.auto-offset-reset=earliest\nspring.kafka.group-id=orders\n",
        good: "spring.kafka.consumer.auto-offset-reset=earliest\nspring.kafka.consumer.group-id=orders\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "Spring Boot's own configuration metadata of 32 releases from 2.0.0 to 4.1.1 (schemas/spring.json)",
    },
    references: [
      {
        title: "Spring Boot: additional Kafka properties",
        url: "https://docs.spring.io/spring-boot/reference/messaging/kafka.html#messaging.kafka.additional-properties",
      },
      { title: "KafkaProperties of Spring Boot: unknown fields are ignored when it is bound" },
    ],
  },
  *check(component, context) {
    const sections = new Set<number>();
    for (const one of context.unbound) {
      if (ownerOf(one, component.role, context) !== component.role) continue;
      if (context.lens.pick("springBoot", one.bound) !== undefined) continue;
      const report = one.bound.length > 0 ? boundElsewhere(one, component) : unknown(one, component, context);
      const own = report === undefined ? "read" : context.readsItself(one.canonical);
      if (report === undefined || own === "read") continue;
      const isDoubtful = own === "unsure" || (own === "unseen" && oftenOwn.test(one.canonical));
      const severity = isDoubtful ? { severity: "hint" as const } : {};
      // A misspelt section is told once, however much stands below it.
      if (report.at !== undefined && sections.has(report.at.span.start)) continue;
      if (report.at !== undefined) sections.add(report.at.span.start);
      yield { at: placeOf(one), ...severity, ...report };
    }
  },
});

/** What many applications read themselves. */
const oftenOwn = /\.concurrency$/;

type Said = Omit<Report, "at"> & { readonly at?: Place };

function unknown(one: UnboundEntry, component: EffectiveComponent, context: RuleContext): Said | undefined {
  const intended = intendedKey(one.canonical, one.entry.value);
  if (intended === undefined) return undefined;
  const names = { key: one.canonical, known: intended.path.join(".") };
  const { messages, fixes } = texts();
  if (isWritten(intended, component, context)) {
    // Nothing is missing; of a key in another section the application may have its own use.
    const isSlip = intended.kind === "typed" || intended.kind === "native";
    return isSlip
      ? { severity: "hint", message: say(messages.beside, names), advice: say(fixes.drop, names) }
      : undefined;
  }
  switch (intended.kind) {
    case "typed":
      return { message: say(messages.near, names), fixes: [renamed(one, intended)] };
    case "elsewhere":
      return { message: say(messages.elsewhere, names), fixes: [renamed(one, intended)] };
    case "batch":
      if (one.entry.value === "false") return undefined;
      return { message: say(messages.batch, names), advice: say(fixes.batch, names) };
    case "section": {
      const section = { section: one.canonical.split(".")[2] ?? "", known: intended.section };
      return {
        at: one.section ?? placeOf(one),
        message: say(messages.section, section),
        advice: say(fixes.section, section),
      };
    }
    case "native": {
      const { setting, path } = intended;
      return {
        message: say(messages.native, { ...names, setting }),
        ...takingEffect(one.entry, setting, names.known, path),
      };
    }
  }
}

function placeOf({ entry }: UnboundEntry): Place {
  return { uri: entry.uri, span: entry.keySpan };
}

function isWritten(intended: IntendedKey, component: EffectiveComponent, context: RuleContext): boolean {
  if (intended.kind !== "native") return context.unbound.some(({ canonical }) => canonical === intended.path.join("."));
  const { setting, target } = intended;
  const readers = targets.filter((one) => target === undefined || one === target);
  return [component, ...readers.flatMap((role) => context.siblings(role))].some((one) => one.keys().includes(setting));
}

/** Other releases bind it; keys whose names changed have rules of their own. */
function boundElsewhere(one: UnboundEntry, { role }: EffectiveComponent): Said | undefined {
  if (one.canonical.startsWith("spring.kafka.retry.")) return undefined;
  const releases = one.bound.map(showInterval).join(", ");
  const message = say(texts().messages.otherRelease, { key: one.canonical, releases });
  const target = targets.find((target) => target === role);
  const setting = target === undefined ? undefined : springBinding(one.canonical)[target];
  const inMap =
    target === undefined || setting === undefined || !meansTheSame(one) ? undefined : mapKey(target, setting);
  return {
    // Which release runs is often not known, and a file that suits one of them is not wrong.
    inPart: "silent",
    message,
    ...(inMap === undefined ? { advice: say(texts().fixes.upgrade, { releases }) } : { fixes: [renamed(one, inMap)] }),
  };
}

const targets: readonly SpringTarget[] = ["producer", "consumer", "admin", "streams"];

/** `5m` and `1MB` are Spring's way to write a number; Kafka would refuse them. */
function meansTheSame({ canonical, entry }: UnboundEntry): boolean {
  const type = springPeriods(canonical).at(-1)?.type;
  return type === "java.lang.String" || /^\d+$/.test(entry.value ?? "");
}

function renamed({ entry }: UnboundEntry, { path }: IntendedKey): Fix {
  return rename(entry, path.join("."), path, "changes-behaviour");
}
