/** What a Streams application gives to the clients inside it. */
import type { EffectiveComponent } from "../model/effective.ts";
import type { WrittenSetting } from "../model/setting.ts";

/** What is written for the producers alone beats what is written for all clients. */
export function forProducer(streams: EffectiveComponent, key: string): WrittenSetting | undefined {
  return streams.written(`producer.${key}`) ?? streams.written(key);
}

/** Empty where the value is unknown or refused for itself. */
export function textOf(setting: WrittenSetting | undefined): string {
  return setting?.typed === undefined ? "" : String(setting.typed);
}

/** Whether it works exactly-once, `undefined` where that is not known. */
export function isExactlyOnce(streams: EffectiveComponent): boolean | undefined {
  const { typed } = streams.effective("processing.guarantee");
  return typeof typed === "string" ? typed.startsWith("exactly_once") : undefined;
}
