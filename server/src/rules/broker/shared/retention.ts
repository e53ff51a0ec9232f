/** How long records are kept: of a broker's three units the finest one that is written counts. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";

/** A unit in which retention can be written, the one that counts first. */
export interface RetentionUnit {
  readonly key: string;
  readonly milliseconds: number;
}

const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** KafkaConfig.logRetentionTimeMillis. */
export const retentionUnits: readonly RetentionUnit[] = [
  { key: "log.retention.ms", milliseconds: 1 },
  { key: "log.retention.minutes", milliseconds: minute },
  { key: "log.retention.hours", milliseconds: hour },
];

/** KafkaConfig.logRollTimeMillis. */
export const rollUnits: readonly RetentionUnit[] = [
  { key: "log.roll.ms", milliseconds: 1 },
  { key: "log.roll.hours", milliseconds: hour },
];

/** KafkaConfig.logRollTimeJitterMillis. */
export const jitterUnits: readonly RetentionUnit[] = [
  { key: "log.roll.jitter.ms", milliseconds: 1 },
  { key: "log.roll.jitter.hours", milliseconds: hour },
];

/** The written setting that decides and its milliseconds, `Infinity` for no limit; `undefined` where none is written or it is unknown. */
export function writtenRetention(
  component: EffectiveComponent,
): { readonly setting: WrittenSetting; readonly unit: RetentionUnit; readonly milliseconds: number } | undefined {
  const units = component.role === "topic" ? [{ key: "retention.ms", milliseconds: 1 }] : retentionUnits;
  const unit = units.find(({ key }) => component.written(key) !== undefined);
  const setting = unit === undefined ? undefined : component.written(unit.key);
  if (unit === undefined || setting === undefined || typeof setting.typed !== "number") return undefined;
  return {
    setting,
    unit,
    milliseconds: setting.typed < 0 ? Number.POSITIVE_INFINITY : setting.typed * unit.milliseconds,
  };
}

/** `30 min`, `12 h`, `7 d`: the largest unit that leaves a whole number. */
export function showDuration(milliseconds: number): string {
  const units = [
    ["d", day],
    ["h", hour],
    ["min", minute],
    ["s", 1000],
  ] as const;
  const fitting = units.find(([, size]) => milliseconds >= size && milliseconds % size === 0);
  return fitting === undefined ? `${milliseconds} ms` : `${milliseconds / fitting[1]} ${fitting[0]}`;
}
