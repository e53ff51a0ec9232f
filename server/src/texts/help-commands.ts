/** What each command does, for the pages of `kafka-lossless help`. */
import { exitHelp, type HelpEntry } from "./help.ts";
import type { Text } from "./text.ts";

/** What is said of one. */
export interface CommandHelp {
  readonly summary: Text;
  readonly synopsis: readonly Text[];
  readonly description: readonly Text[];
  readonly exit?: readonly HelpEntry[];
  readonly examples: readonly HelpEntry[];
}

const done = (en: string, zh: string): readonly HelpEntry[] => [
  { subject: "0", text: { en, "zh-cn": zh } },
  ...exitHelp.slice(2),
];

export const commandHelp = {
  check: {
    summary: { en: "judge files and folders", "zh-cn": "检查文件和目录" },
    synopsis: [{ en: "check [OPTION…] [PATH…]", "zh-cn": "check [选项…] [路径…]" }],
    description: [
      {
        en: "Folders (by default the working folder) are searched for .properties, YAML, conf and JSON files with Kafka settings; folders of build results and what git ignores are passed over. The files of a Spring Boot application are judged together, for the base and for each profile.",
        "zh-cn":
          "在目录（默认为当前目录）中查找含 Kafka 配置的 .properties、YAML、conf 和 JSON 文件，跳过构建输出目录和被 git 忽略的内容。同一 Spring Boot 应用的文件会一起检查：针对基础配置检查一次，再针对每个 profile 各检查一次。",
      },
      {
        en: "`# kafka-lossless-ignore RULE -- reason` before a setting silences a finding. A baseline silences those that are already there.",
        "zh-cn": "在配置项之前写 `# kafka-lossless-ignore 规则 -- 原因` 可忽略一个问题。基线用于忽略已有的问题。",
      },
    ],
    examples: [
      {
        subject: "kafka-lossless check --fail-on warning src/main/resources",
        text: { en: "Also fails on warnings.", "zh-cn": "出现警告时也视为失败。" },
      },
      {
        subject: "kafka-lossless check --format sarif > kafka-lossless.sarif",
        text: { en: "For GitHub code scanning.", "zh-cn": "用于 GitHub code scanning。" },
      },
      {
        subject: "kafka-lossless check --write-baseline",
        text: {
          en: "Records what is there; `check --baseline .kafka-lossless-baseline.json` then tells only what is new.",
          "zh-cn": "记录现有的问题；之后用 `check --baseline .kafka-lossless-baseline.json` 只报告新出现的。",
        },
      },
    ],
  },
  fix: {
    summary: { en: "apply fixes", "zh-cn": "应用修复" },
    synopsis: [{ en: "fix [OPTION…] [PATH…]", "zh-cn": "fix [选项…] [路径…]" }],
    description: [
      {
        en: "Applies the preferred fix of each finding, where it is allowed, and says what it left and why. By default only safe fixes are: those with which the running application behaves the same, or did not work before. A file is written whole or not at all; encoding, line ends, comments and the mode stay.",
        "zh-cn":
          "对每个问题应用首选的修复（须在允许范围内），并说明哪些没有处理、为什么。默认只应用安全的修复：修复后应用的行为不变，或者应用原本就无法工作。文件要么完整写入，要么不写；编码、换行符、注释和权限保持不变。",
      },
    ],
    exit: done(
      "All files were read, and those with allowed fixes written.",
      "所有文件均已读取，可修复的文件均已写入。",
    ),
    examples: [
      {
        subject: "kafka-lossless fix --allow changes-performance",
        text: {
          en: "Sets acks=all where something else is written, which is slower.",
          "zh-cn": "把其他取值改为 acks=all，代价是更慢。",
        },
      },
      {
        subject: "kafka-lossless fix --dry-run | patch -p1",
        text: { en: "The same as fix, by way of a diff.", "zh-cn": "与 fix 相同，但经由 diff。" },
      },
    ],
  },
  effective: {
    summary: {
      en: "show what Kafka will be given, and which line decides",
      "zh-cn": "显示 Kafka 最终得到的配置，以及由哪一行决定",
    },
    synopsis: [{ en: "effective [OPTION…] FILE", "zh-cn": "effective [选项…] 文件" }],
    description: [
      {
        en: "For each client, broker or topic of the file and of those that belong to it: the value of each setting at run time, where it comes from, and what it overrides. Secrets are shown as ***.",
        "zh-cn":
          "对该文件及相关文件中的每个客户端、broker 或主题，显示每个配置项运行时的值、来源以及它覆盖了什么。密码等敏感信息显示为 ***。",
      },
    ],
    exit: done("The file carries Kafka settings.", "文件中含有 Kafka 配置。"),
    examples: [
      {
        subject: "kafka-lossless effective application.yml --spring-profile prod",
        text: { en: "What the application has in production.", "zh-cn": "应用在生产环境中的配置。" },
      },
    ],
  },
  upgrade: {
    summary: { en: "tell what an upgrade of Kafka changes for files", "zh-cn": "说明升级 Kafka 后文件的含义有何变化" },
    synopsis: [
      { en: "upgrade --from X.Y --to X.Y [OPTION…] [PATH…]", "zh-cn": "upgrade --from X.Y --to X.Y [选项…] [路径…]" },
    ],
    description: [
      {
        en: "Names defaults that become others, settings that are no longer known, and findings that begin or end.",
        "zh-cn": "列出会变化的默认值、不再识别的配置项，以及新出现或消失的问题。",
      },
    ],
    exit: done("All files were judged: a change is no mistake.", "所有文件均已检查：有变化不算错误。"),
    examples: [
      {
        subject: "kafka-lossless upgrade --from 2.8 --to 4.0 src",
        text: { en: "Before moving to Kafka 4.", "zh-cn": "升级到 Kafka 4 之前。" },
      },
    ],
  },
  map: {
    summary: { en: "show who writes and reads each topic", "zh-cn": "显示每个主题由谁写入、由谁读取" },
    synopsis: [{ en: "map [OPTION…] [PATH…]", "zh-cn": "map [选项…] [路径…]" }],
    description: [
      {
        en: "Links the parties of all files: clients and clusters by addresses, topics by name, connectors and workers by label. For each topic that can be traced it shows the writers, the readers, the guarantee of each, the weakest place and the change that it needs. Without proof nothing is linked: environments, tests, projects and compose files are kept apart.",
        "zh-cn":
          "关联所有文件中的参与方：客户端与集群按地址关联，主题按名称关联，连接器与 worker 按标签关联。对每个可追踪的主题，显示写入方、读取方、各自的投递保证、最薄弱处以及需要的改动。没有依据就不关联：不同环境、测试、项目和 compose 文件分开处理。",
      },
    ],
    exit: done("All files were judged.", "所有文件均已检查。"),
    examples: [
      {
        subject: "kafka-lossless map --format svg > deliveries.svg",
        text: { en: "As a picture.", "zh-cn": "输出为图片。" },
      },
    ],
  },
  explain: {
    summary: { en: "tell what goes wrong and why", "zh-cn": "说明会出什么问题以及原因" },
    synopsis: [
      { en: "explain RULE|SETTING", "zh-cn": "explain 规则|配置项" },
      { en: "explain --list", "zh-cn": "explain --list" },
    ],
    description: [
      {
        en: "Of a rule: how records are lost, step by step, what to do, and when to ignore it. Of a setting: what it means for delivery, its default release by release, and the rules that look at it.",
        "zh-cn":
          "规则：逐步说明消息如何丢失、怎么办、何时可以忽略。配置项：说明它对消息投递意味着什么、各版本的默认值，以及相关的规则。",
      },
    ],
    exit: done("The rule or the setting is known.", "规则或配置项存在。"),
    examples: [
      { subject: "kafka-lossless explain acks", text: { en: "A setting.", "zh-cn": "一个配置项。" } },
      { subject: "kafka-lossless explain --list --format json", text: { en: "All rules.", "zh-cn": "所有规则。" } },
    ],
  },
  init: {
    summary: { en: "write a project file", "zh-cn": "生成项目文件" },
    synopsis: [{ en: "init", "zh-cn": "init" }],
    description: [
      {
        en: "Looks at the repository and writes a commented .kafka-lossless.yaml into the working folder; one that is there stays as it is.",
        "zh-cn": "查看仓库内容，在当前目录生成带注释的 .kafka-lossless.yaml；已有的文件不会改动。",
      },
    ],
    exit: done("The file was written.", "文件已生成。"),
    examples: [
      { subject: "kafka-lossless init", text: { en: "In the root of a repository.", "zh-cn": "在仓库根目录中运行。" } },
    ],
  },
  mcp: {
    summary: { en: "serve agents", "zh-cn": "为智能体提供服务" },
    synopsis: [{ en: "mcp [OPTION…] [FOLDER…]", "zh-cn": "mcp [选项…] [目录…]" }],
    description: [
      {
        en: "A server of the Model Context Protocol on standard input and output, until the input ends. Its tools check, explain, show the effective configuration and the verdict, propose fixes, report on an upgrade and draw the map. It writes nothing. It opens only what lies in the folders that the agent's program names; where that names none, in the given folders, or without them in the working folder.",
        "zh-cn":
          "在标准输入输出上提供 Model Context Protocol 服务，直到输入结束。其工具可以检查、解释、显示生效的配置和投递保证、给出修复、报告升级的影响以及绘制读写关系。不写任何文件，只打开智能体程序所给目录中的内容；未给出时为命令行指定的目录，也没有指定时为当前目录。",
      },
    ],
    exit: done("The input ended.", "输入已结束。"),
    examples: [
      {
        subject: "kafka-lossless mcp ~/shop",
        text: { en: "As the command of a server in an agent's settings.", "zh-cn": "用作智能体设置中服务的启动命令。" },
      },
    ],
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;
