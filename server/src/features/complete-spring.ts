/** What completion in Spring's two grammars shares: the maps of native keys, and values by path. */

import { type SpringTarget, springNames, springPeriods } from "../kafka/spring-catalogue.ts";
import { elementsOf, uniform, uniformName } from "../kafka/spring-names.ts";
import type { Lens } from "../kafka/version.ts";
import { springs } from "../model/party.ts";
import type { Span } from "../syntax/document.ts";
import type { Lang } from "../texts/text.ts";
import type { Proposal } from "./proposal.ts";
import { kafkaValues, offered, springChoices } from "./proposals.ts";

export const springPrefix = "spring.kafka.";

const targets: readonly SpringTarget[] = ["producer", "consumer", "admin", "streams"];

/** Whose map of native keys a path leads into; `undefined` for a path to anything else. */
export function mapOwner(elements: readonly string[]): SpringTarget | "common" | undefined {
  const [spring, kafka, owner, inner] = elements.map(uniform);
  if (spring !== "spring" || kafka !== "kafka") return undefined;
  if (owner === "properties") return "common";
  return inner === "properties" ? targets.find((one) => one === owner) : undefined;
}

/** True for a canonical name that holds a map. */
export function isMap(name: string, lens: Lens): boolean {
  return lens.pick("springBoot", springPeriods(name))?.type.startsWith("java.util.Map") === true;
}

/** The values of the key at a full path, in place of `replace`. */
export function valuesAt(path: readonly string[], replace: Span, lens: Lens, lang: Lang): readonly Proposal[] {
  const elements = path.flatMap(elementsOf);
  const owner = mapOwner(elements);
  const native = elements.slice(owner === "common" ? 3 : 4).join(".");
  const wanted = uniformName(elements);
  const name = springNames().find((one) => uniformName(one.split(".")) === wanted);
  const values =
    owner !== undefined
      ? kafkaValues(springs(owner === "common" ? "client" : owner), native, lens, lang)
      : name === undefined
        ? []
        : springChoices(name, lens, lang);
  // Boot's listeners do not follow Kafka's default here.
  const isTheirs = wanted.endsWith("enableautocommit");
  return offered(isTheirs ? values.map((one) => ({ ...one, detail: "" })) : values, replace);
}
