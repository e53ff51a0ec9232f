/** What is said of links between parties: why two belong together, and what has a part in a finding. */
import type { ProofKind } from "../system/proof.ts";
import type { Text } from "./text.ts";

/** Why a partner is one, for the place where it says so. */
export const proofTexts = {
  address: { en: "linked by the address {by}", "zh-cn": "通过地址 {by} 关联" },
  label: { en: "linked by the name {by}", "zh-cn": "通过名称 {by} 关联" },
  name: { en: "the topic {by} is declared here", "zh-cn": "主题 {by} 在此声明" },
  only: { en: "the only one here that can be meant", "zh-cn": "此处唯一可能的对象" },
} as const satisfies Readonly<Record<ProofKind, Text>>;

/** What is related beside the links. */
export const systemRemarks = {
  decides: { en: "{setting} of {name}", "zh-cn": "{name} 的 {setting}" },
} as const satisfies Readonly<Record<string, Text>>;
