/** A verdict in one short line, as it stands above a component. */
import type { Party, Program, Role } from "../model/component.ts";
import type { Delivery, DeliveryGuarantee, Guarantee } from "../model/guarantee/ground.ts";
import { type Lang, render, say, type Text } from "./text.ts";

/** `Producer · at most once · 2 ways to lose messages`. */
export function verdictLine({ role, program }: Party, guarantee: Guarantee, lang: Lang): string {
  const name = (programNames[program]?.[role] ?? roleNames[role])[lang];
  if ("delivery" in guarantee) return deliveryLine(name, guarantee, lang);
  const { toleratesForData: data, toleratesForWrites: writes } = guarantee;
  if (data === undefined && writes === undefined)
    return render(say(lines.noLosses, { name, delivery: open[lang] }), lang);
  if (data === undefined) return render(say(lines.writes, { name, writes: String(writes) }), lang);
  if (writes === undefined) return render(say(lines.data, { name, data: String(data) }), lang);
  return render(say(lines.both, { name, data: String(data), writes: String(writes) }), lang);
}

function deliveryLine(name: string, guarantee: DeliveryGuarantee, lang: Lang): string {
  if (guarantee.refused) return render(say(lines.refused, { name }), lang);
  if (guarantee.delivery === "unknown" && guarantee.byRelease !== undefined)
    return render(say(lines.noLosses, { name, delivery: byRelease[lang] }), lang);
  const delivery = deliveries[guarantee.delivery][lang];
  const count = guarantee.ways ?? guarantee.losesWhen.length;
  if (count === 0) return render(say(lines.noLosses, { name, delivery }), lang);
  if (count === 1) return render(say(lines.oneLoss, { name, delivery }), lang);
  return render(say(lines.losses, { name, delivery, count: String(count) }), lang);
}

const roleNames: Readonly<Record<Role, Text>> = {
  producer: { en: "Producer", "zh-cn": "生产者" },
  consumer: { en: "Consumer", "zh-cn": "消费者" },
  admin: { en: "Admin client", "zh-cn": "管理客户端" },
  client: { en: "Client", "zh-cn": "客户端" },
  listener: { en: "Listener", "zh-cn": "监听器" },
  streams: { en: "Streams application", "zh-cn": "Streams 应用" },
  broker: { en: "Broker", "zh-cn": "Broker" },
  topic: { en: "Topic", "zh-cn": "主题" },
  "connect-worker": { en: "Connect worker", "zh-cn": "Connect worker" },
  "connect-sink": { en: "Sink connector", "zh-cn": "Sink 连接器" },
  "connect-source": { en: "Source connector", "zh-cn": "Source 连接器" },
  "mirror-maker": { en: "MirrorMaker", "zh-cn": "MirrorMaker" },
};

/** Where a program's client is no longer what people mean by its role. */
const programNames: Readonly<Partial<Record<Program, Partial<Record<Role, Text>>>>> = {
  scala: {
    producer: { en: "Scala producer", "zh-cn": "Scala 生产者" },
    consumer: { en: "Scala consumer", "zh-cn": "Scala 消费者" },
  },
};

const open: Text = { en: "guarantee not known", "zh-cn": "投递保证未知" };
const byRelease: Text = { en: "guarantee depends on the release", "zh-cn": "投递保证取决于版本" };

const deliveries: Readonly<Record<Delivery, Text>> = {
  "at-most-once": { en: "at most once", "zh-cn": "至多一次" },
  "at-least-once": { en: "at least once", "zh-cn": "至少一次" },
  "exactly-once": { en: "exactly once inside Kafka", "zh-cn": "Kafka 内精确一次" },
  unknown: open,
};

/** What stands around a line. */
export const verdictLines = {
  fromOthers: { en: "{title} ({file})", "zh-cn": "{title}（{file}）" },
  inProfiles: { en: "{line} (profile {profiles})", "zh-cn": "{line}（profile {profiles}）" },
} as const;

/** What stands behind it, to be opened. */
export const lensTexts = {
  effective: { en: "show effective configuration", "zh-cn": "显示生效配置" },
  explain: { en: "explain", "zh-cn": "解释" },
} as const;

const lines = {
  noLosses: { en: "{name} · {delivery}", "zh-cn": "{name} · {delivery}" },
  oneLoss: { en: "{name} · {delivery} · 1 way to lose messages", "zh-cn": "{name} · {delivery} · 1 种丢失消息的情况" },
  losses: {
    en: "{name} · {delivery} · {count} ways to lose messages",
    "zh-cn": "{name} · {delivery} · {count} 种丢失消息的情况",
  },
  refused: { en: "{name} · does not start", "zh-cn": "{name} · 无法启动" },
  both: {
    en: "{name} · replicas that may be lost: {data} · that may be away for writes: {writes}",
    "zh-cn": "{name} · 允许丢失的副本数：{data} · 写入允许缺席的副本数：{writes}",
  },
  data: { en: "{name} · replicas that may be lost: {data}", "zh-cn": "{name} · 允许丢失的副本数：{data}" },
  writes: {
    en: "{name} · replicas that may be away for writes: {writes}",
    "zh-cn": "{name} · 写入允许缺席的副本数：{writes}",
  },
} as const;
