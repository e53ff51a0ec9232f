/** Texts of links between parties: why two parties are linked, and which settings contribute to a finding. */
import type { ProofKind } from "../system/proof.ts";
import type { Text } from "./text.ts";

/** The reason for a link, shown at the place that proves it. */
export const proofTexts = {
  address: { en: "linked by the address {by}", "zh-cn": "通过地址 {by} 关联" },
  label: { en: "linked by the name {by}", "zh-cn": "通过名称 {by} 关联" },
  name: { en: "the topic {by} is named here", "zh-cn": "此处写明了主题 {by}" },
  only: { en: "the only possible partner here", "zh-cn": "此处唯一可能的关联方" },
} as const satisfies Readonly<Record<ProofKind, Text>>;

/** Related places other than the links. */
export const systemRemarks = {
  decides: { en: "{setting} of {name}", "zh-cn": "{name} 的 {setting}" },
} as const satisfies Readonly<Record<string, Text>>;
