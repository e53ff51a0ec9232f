/** Where a broker keeps its records. */
import type { EffectiveComponent } from "./effective.ts";
import type { Setting } from "./setting.ts";

/** `log.dirs`, written or given by an image or an operator; `log.dir` counts only where neither gives it. */
export function logDirsOf(broker: EffectiveComponent): Setting {
  const dirs = broker.effective("log.dirs");
  return dirs.origin === "kafka-default" ? broker.effective("log.dir") : dirs;
}
