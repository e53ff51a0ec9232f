/** The listeners of a broker as its file gives them: names, hosts and ports. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { isTemplate } from "../../../model/placeholder.ts";

/** `host` is empty for all addresses. */
export interface Listener {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}

/** The listeners of a setting; `undefined` where it is absent or a tool has yet to fill it in, "malformed" where Kafka cannot read it. */
export function listenersOf(
  broker: EffectiveComponent,
  key: "listeners" | "advertised.listeners",
): readonly Listener[] | "malformed" | undefined {
  const names = namesIn(broker, key);
  if (names === undefined) return undefined;
  const found = names.map(listenerOf);
  const whole = found.flatMap((one) => one ?? []);
  return whole.length < found.length ? "malformed" : whole;
}

/** A written list of names or addresses, one by one; `undefined` where it is absent or a tool has yet to fill it in. */
export function namesIn(broker: EffectiveComponent, key: string): readonly string[] | undefined {
  const setting = broker.written(key);
  if (setting === undefined || isOpen.test(setting.source) || isTemplate(setting.source)) return undefined;
  return setting.source
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The listeners of controllers, by name; names of listeners count in any case. */
export function controllersOf(broker: EffectiveComponent): readonly string[] {
  return (namesIn(broker, "controller.listener.names") ?? []).map((name) => name.toUpperCase());
}

const isOpen = /[{}$%<>]|__/;

/** EndPoint's own pattern; names count in any case. */
function listenerOf(text: string): Listener | undefined {
  const match = /^(.*):\/\/\[?([0-9a-zA-Z\-%._:]*)\]?:(-?\d+)$/.exec(text);
  const [, name, host, port] = match ?? [];
  return name === undefined || host === undefined ? undefined : { name: name.toUpperCase(), host, port: Number(port) };
}
