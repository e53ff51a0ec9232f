/** What the rules about Spring Cloud Stream's bindings have in common. */
import { applicationKeys, bindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { Setting } from "../../../model/setting.ts";

/** True for what Spring reads as true. */
export function isOn(setting: Setting | undefined): boolean {
  return typeof setting?.typed === "string" && /^(true|on|yes|1)$/i.test(setting.typed);
}

/** Whether a consumer's binding has a group, as the binder sees it; `undefined` where nobody can tell. */
export function hasGroup(consumer: EffectiveComponent): boolean | undefined {
  const group = consumer.written(bindingKeys.group);
  if (group !== undefined) return group.typed === undefined ? undefined : group.typed !== "";
  return consumer.partial ? undefined : false;
}

/** `process` of `process-in-0`: the function whose end a binding is. */
export function functionOf(component: EffectiveComponent): string | undefined {
  return /^(.+)-(?:in|out)-\d+$/.exec(component.name ?? "")?.[1];
}

/** True where the function of a binding has an end on the other side, among these. */
export function isOtherEnd(component: EffectiveComponent): (other: EffectiveComponent) => boolean {
  const name = functionOf(component);
  return (other) => name !== undefined && functionOf(other) === name;
}

/** True where code polls the binding: those of functions are read by a container, and handle failures otherwise. */
export function isPolled(consumer: EffectiveComponent): boolean {
  const names = consumer.written(applicationKeys.pollable)?.typed;
  const own = functionOf(consumer) ?? consumer.name;
  return typeof names === "string" && names.split(/[;,]/).some((name) => name.trim() === own);
}
