/** A value that Spring Boot cannot read as what its key is: the application does not start. */
import { springPeriods, springValues } from "../../../kafka/spring-catalogue.ts";
import type { Entry } from "../../../syntax/document.ts";
import { type Message, say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { ackModeKey } from "../shared/ack-mode.ts";
import { refusalsFor, springRoles } from "../shared/owner.ts";
import { springUnreadableValueTexts as texts } from "./texts.ts";

const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springUnreadableValue = defineRule({
  id: "spring-unreadable-value",
  category: "startup-failure",
  severity: "error",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}    listener:\n      poll-timeout: 5 seconds\n`,
        good: `${start}    listener:\n      poll-timeout: 5s\n`,
      },
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      enable-auto-commit: 0\n`,
        good: `${start}      enable-auto-commit: false\n`,
      },
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      isolation-level: committed\n`,
        good: `${start}      isolation-level: read-committed\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where: "Spring Boot 2.7.18, 3.5.16 and 4.1.1, started with good and bad texts for each type of key",
    },
    references: [
      {
        title: "Spring Boot: conversion of properties",
        url: "https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.typesafe-configuration-properties.conversion",
      },
    ],
  },
  *check({ role }, context) {
    for (const { entry, canonical } of refusalsFor("value", role, context)) {
      // Ack modes have a rule of their own.
      if (canonical === undefined || canonical === ackModeKey) continue;
      const value = entry.source.trim();
      // A text that runs over lines is a quote that nobody closed.
      if (/[\r\n]/.test(value)) continue;
      const { message, advice } = expectation(canonical, value, entry.scalar);
      yield { at: { uri: entry.uri, span: entry.valueSpan }, message, advice };
    }
  },
});

function expectation(
  canonical: string,
  value: string,
  scalar: Entry["scalar"],
): { readonly message: Message; readonly advice: Message } {
  const args = { key: canonical.slice(canonical.lastIndexOf(".") + 1), value };
  const { messages, fixes } = texts();
  switch (springPeriods(canonical).at(-1)?.type) {
    case "java.lang.Boolean":
      // As a text `1` is true; YAML makes a number of it, and from a number there is no way to a boolean.
      if (scalar === "int" || scalar === "float")
        return { message: say(messages.numberAsSwitch, args), advice: say(fixes.boolean) };
      return { message: say(messages.boolean, args), advice: say(fixes.boolean) };
    case "java.lang.Integer":
    case "java.lang.Long":
      return { message: say(messages.whole, args), advice: say(fixes.whole) };
    case "java.time.Duration":
      return { message: say(messages.duration, args), advice: say(fixes.duration) };
    case "org.springframework.util.unit.DataSize":
      return { message: say(messages.size, args), advice: say(fixes.size) };
    case "java.lang.Double":
    case "java.lang.Float":
      return { message: say(messages.number, args), advice: say(fixes.number) };
    default: {
      const names = springValues(canonical).join(", ");
      return { message: say(messages.constant, args), advice: say(fixes.constant, { names }) };
    }
  }
}
