/** Which values never leave the file: not in a message, a log, a hover or a report. */
import type { Spec } from "../../kafka/catalogue.ts";
import type { Typed } from "../../kafka/value.ts";
import { isKnownSecretName, isSecretName } from "./names.ts";

/** True for Kafka's password type and for names of secrets; of what Kafka takes as a number, a boolean or one of a few nothing is one. */
export function isSecret(key: string, spec?: Spec, value?: string): boolean {
  if (spec?.type === "password") return true;
  return spec === undefined ? isSecretName(key, value) : !isClosed(spec) && isKnownSecretName(key, value);
}

/** True for a setting that admits numbers, booleans or a few names alone: a value that Kafka takes tells nothing of anybody's. */
export function isClosed({ type, valid }: Spec): boolean {
  return !/^(string|list|class|password)$/.test(type) || valid?.oneOf !== undefined;
}

/** A value that Kafka takes may be shown as it is where only a few are taken. */
export function isHarmless(spec: Spec | undefined, typed: Typed | undefined): boolean {
  return spec !== undefined && typed !== undefined && isClosed(spec);
}
