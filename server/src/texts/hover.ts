/** The sentences and labels of hovers, around what settings and rules say themselves. */
export const hoverTexts = {
  /** Before any value is known. */
  runtimeValue: {
    en: "The value is known only at run time.",
    "zh-cn": "该值在运行时才能确定。",
  },
  placeholderDefault: {
    en: "{value} counts here, the default inside the placeholder; another may be given at run time.",
    "zh-cn": "这里按占位符中的默认值 {value} 计算；运行时可能是其他值。",
  },
  invalid: { en: "Kafka does not accept this value.", "zh-cn": "Kafka 不接受该值。" },
  notInRelease: {
    en: "The release in use ({release}) does not know this setting.",
    "zh-cn": "所用版本（{release}）没有这个配置项。",
  },
  inEffectFrom: { en: "In effect: {value}, {origin}", "zh-cn": "实际值：{value}，{origin}" },
  origin: {
    written: { en: "written here", "zh-cn": "在此处设置" },
    inherited: { en: "from the settings common to all clients", "zh-cn": "来自所有客户端的公共配置" },
    computed: { en: "what the client makes of the other settings", "zh-cn": "客户端由其他配置推算" },
    unknown: { en: "not known here", "zh-cn": "此处无法得知" },
  },
  overrides: { en: "Overrides {list}.", "zh-cn": "覆盖了 {list}。" },
  overridden: {
    en: "Not in effect: line {line} overrides it with {value}.",
    "zh-cn": "未生效：被第 {line} 行的 {value} 覆盖。",
  },
  overriddenElsewhere: {
    en: "Not in effect: {file}, line {line}, overrides it with {value}.",
    "zh-cn": "未生效：被 {file} 第 {line} 行的 {value} 覆盖。",
  },
  overriddenInProfiles: {
    en: "Not with profile {profiles}: line {line} overrides it with {value}.",
    "zh-cn": "在 profile {profiles} 下不生效：被第 {line} 行的 {value} 覆盖。",
  },
  overriddenElsewhereInProfiles: {
    en: "Not with profile {profiles}: {file}, line {line}, overrides it with {value}.",
    "zh-cn": "在 profile {profiles} 下不生效：被 {file} 第 {line} 行的 {value} 覆盖。",
  },
  valueInProfiles: {
    en: "With profile {profiles} the value is {value}.",
    "zh-cn": "在 profile {profiles} 下，值为 {value}。",
  },
  lineOfElsewhere: { en: "{value} ({file}, line {line})", "zh-cn": "{value}（{file} 第 {line} 行）" },
  lineOf: { en: "{value} (line {line})", "zh-cn": "{value}（第 {line} 行）" },
  without: { en: "Without this line: {value}, {origin}.", "zh-cn": "没有这一行时：{value}，{origin}。" },
  readBy: { en: "Read by: {roles}", "zh-cn": "读取方：{roles}" },
  kafkaName: { en: "Kafka's name: {key}", "zh-cn": "Kafka 中的名称：{key}" },
  inProfiles: { en: "With profile {profiles}", "zh-cn": "在 profile {profiles} 下" },
  settings: { en: "Decisive settings", "zh-cn": "关键配置" },
  kafkaDocs: { en: "Kafka documentation", "zh-cn": "Kafka 文档" },
  springDocs: { en: "Spring Boot documentation", "zh-cn": "Spring Boot 文档" },
} as const;

/** What is told beside a meaning: in hovers and by `explain`. */
export const noteLabels = {
  history: { en: "Across releases: {text}", "zh-cn": "版本变化：{text}" },
  elsewhere: { en: "Who decides otherwise: {text}", "zh-cn": "其他组件的情况：{text}" },
  belief: { en: "Often believed: {belief} In truth: {truth}", "zh-cn": "常见误解：{belief}其实：{truth}" },
  watch: { en: "What to watch: {text}", "zh-cn": "监控指标：{text}" },
} as const;

/** The way from the one belief of a hover to the others. */
export const moreBeliefs = {
  en: "what else is believed of {key}",
  "zh-cn": "关于 {key} 的其他误解",
} as const;

/** Facts of the catalogue: type, default, admitted values. */
export const factTexts = {
  default: { en: "default {value}", "zh-cn": "默认值 {value}" },
  required: { en: "required", "zh-cn": "必填" },
  noDefault: { en: "no default", "zh-cn": "无默认值" },
  defaultBefore: { en: "{value} before {to}", "zh-cn": "{to} 之前 {value}" },
  defaultBetween: { en: "{value} from {from}, before {to}", "zh-cn": "从 {from} 起、{to} 之前 {value}" },
  defaultSince: { en: "{value} since {from}", "zh-cn": "{from} 起 {value}" },
  defaults: { en: "default: {list}", "zh-cn": "默认值：{list}" },
  none: { en: "none", "zh-cn": "无" },
  values: { en: "values: {list}", "zh-cn": "可选值：{list}" },
  atLeast: { en: "at least {min}", "zh-cn": "至少 {min}" },
  atMost: { en: "at most {max}", "zh-cn": "至多 {max}" },
  between: { en: "{min} to {max}", "zh-cn": "{min} 到 {max}" },
  importance: {
    high: { en: "importance high", "zh-cn": "重要性高" },
    medium: { en: "importance medium", "zh-cn": "重要性中" },
    low: { en: "importance low", "zh-cn": "重要性低" },
  },
  mapOf: { en: "Kafka's own names", "zh-cn": "Kafka 自己的配置名" },
  group: { en: "settings below spring.kafka", "zh-cn": "spring.kafka 下的配置" },
  sinceConnector: { en: "since {release} of the connector", "zh-cn": "连接器 {release} 起" },
  removedIn: { en: "removed in {release}", "zh-cn": "{release} 中已移除" },
  deprecated: { en: "deprecated: there is another name for it", "zh-cn": "已弃用：有新的名称" },
  isDefault: { en: "default", "zh-cn": "默认" },
} as const;
