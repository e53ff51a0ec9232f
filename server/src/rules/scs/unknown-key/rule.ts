/** A key under spring.cloud.stream that the Kafka binder does not read: misspelt, at the wrong level, or of another section. */

import {
  type IntendedStreamKey,
  intendedDefault,
  intendedStreamKey,
  type StreamSurroundings,
} from "../../../kafka/spring-cloud-stream-near-key.ts";
import { walkStream } from "../../../kafka/spring-cloud-stream-tree.ts";
import { showInterval } from "../../../kafka/version.ts";
import type { UnboundEntry } from "../../../model/component.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report, type RuleContext } from "../../rule.ts";
import { takingEffect } from "../../shared/keys/taking-effect.ts";
import { onceFor } from "../../shared/once-for.ts";
import { binderDocs, bindingFile, propertiesFile } from "../shared/examples.ts";
import { namedFor } from "../shared/named.ts";
import { scsUnknownKeyTexts as texts } from "./texts.ts";

const own = "spring.cloud.stream.kafka.bindings.bill-in-0";

export const scsUnknownKey = defineRule({
  id: "scs-unknown-key",
  category: "no-effect",
  severity: "warning",
  roles: ["consumer", "producer", "streams"],
  programs: ["spring-cloud-stream"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: propertiesFile,
        bad: `${bindingFile}${own}.consumer.enable-dql=true\n`,
        good: `${bindingFile}${own}.consumer.enable-dlq=true\n`,
      },
      {
        file: propertiesFile,
        bad: `${bindingFile}${own}.configuration.max.poll.interval.ms=900000\n`,
        good: `${bindingFile}${own}.consumer.configuration.max.poll.interval.ms=900000\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "the configuration classes of 28 releases of the binder from 2.0.0 to 5.0.4, bound by Spring Boot's own Binder (schemas/spring-cloud-stream.json)",
    },
    references: [
      binderDocs,
      {
        title: "Spring Cloud Stream: properties of bindings",
        url: "https://docs.spring.io/spring-cloud-stream/reference/spring-cloud-stream/binding-properties.html",
      },
    ],
  },
  *check(component, context) {
    for (const { one, elements, around } of namedFor(component, context)) {
      const said = saidOf(one, elements, around, context);
      const reading = said === undefined ? "read" : context.readsItself(one.canonical);
      if (said === undefined || reading === "read") continue;
      const severity = reading === "unsure" ? { severity: "hint" as const } : {};
      yield { at: { uri: one.entry.uri, span: one.entry.keySpan }, ...severity, ...said };
    }
  },
});

type Said = Omit<Report, "at">;

function saidOf(
  one: UnboundEntry,
  elements: readonly string[],
  around: StreamSurroundings,
  context: RuleContext,
): Said | undefined {
  const isKnown = walkStream(elements).isKnown;
  const isWritten = (path: readonly string[]): boolean => canonicalsOf(context.unbound).has(path.join("."));
  const asDefault = isWritten([...stream, "bindings", "default", "destination"])
    ? undefined
    : intendedDefault(elements);
  const intended = asDefault ?? intendedStreamKey(elements, around);
  if (intended !== undefined) return instead(one, intended, isWritten(intended.path));
  // Other sections may be somebody else's.
  if (elements[3] !== "kafka") return undefined;
  if (!isKnown) return { message: say(texts().messages.unknown, { key: one.canonical }) };
  return otherRelease(one, context);
}

const canonicalsOf = onceFor((unbound): ReadonlySet<string> => new Set(unbound.map(({ canonical }) => canonical)));

const stream: readonly string[] = ["spring", "cloud", "stream"];

function instead({ entry, canonical }: UnboundEntry, { kind, path }: IntendedStreamKey, isWritten: boolean): Said {
  const known = path.join(".");
  const message = say(texts().messages[kind], { key: canonical, known });
  if (isWritten) return { message, advice: say(texts().fixes.written, { known }) };
  return { message, ...takingEffect(entry, path.at(-1) ?? "", known, path) };
}

/** Keys that 4.2 took away have a rule of their own, which knows what to write now. */
function otherRelease({ canonical, bound }: UnboundEntry, { lens }: RuleContext): Said | undefined {
  if (bound.length === 0 || /\.(auto-commit-offset|ack-each-record|recovery-interval)$/.test(canonical))
    return undefined;
  if (lens.pick("springBoot", bound) !== undefined) return undefined;
  const releases = bound.map(showInterval).join(", ");
  return {
    // Which release runs is often not known, and a file that suits one of them is not wrong.
    inPart: "silent",
    message: say(texts().messages.otherRelease, { key: canonical, releases }),
    advice: say(texts().fixes.upgrade, { releases }),
  };
}
