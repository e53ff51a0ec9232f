/** Steps that the stories of several rules about Spring share. */
import type { Step } from "../timeline/step.ts";

/** What becomes of the records while a listener does not run. */
export const recordsPileUp: Step = {
  lane: "broker",
  text: {
    en: "Records pile up, and those older than the retention time are deleted unread.",
    "zh-cn": "消息不断堆积，超过保留时间的消息未被读取就被删除。",
  },
};

/** Where a refusal leads. */
export const applicationStops: Step = {
  lane: "application",
  mark: "failure",
  text: { en: "The application does not come up.", "zh-cn": "应用无法启动。" },
};
