/** What is told about the findings that concern a file rather than a component. */
import type { Text } from "./text.ts";

/** Title, reason and remedy, as far as the rules about components have them too. */
export interface FileRuleTexts {
  readonly title: Text;
  readonly why: Text;
  readonly remedy: Text;
}

export const fileRuleTexts = {
  "yaml-duplicate-key": {
    title: { en: "A key stands twice in one YAML mapping", "zh-cn": "同一个 YAML 映射中有重复的键" },
    why: {
      en: "Spring Boot reads YAML with SnakeYAML and forbids duplicate keys: the application stops at start with a DuplicateKeyException. Other YAML readers silently take one of the two, so the file can look right in an editor.",
      "zh-cn":
        "Spring Boot 用 SnakeYAML 读取 YAML 并禁止重复的键：应用启动时会抛出 DuplicateKeyException。其他 YAML 解析器会悄悄取其中一个，因此在编辑器里可能看不出问题。",
    },
    remedy: { en: "Keep the one that is meant.", "zh-cn": "只保留想要的那一个。" },
  },
  "yaml-refused": {
    title: { en: "Spring Boot cannot read this YAML file", "zh-cn": "Spring Boot 无法读取这个 YAML 文件" },
    why: {
      en: "SnakeYAML, which Spring Boot uses, refuses the text here, and the application does not start. It is stricter than some editors: tabs, an `@` at the start of a value and undefined aliases are errors.",
      "zh-cn":
        "Spring Boot 使用的 SnakeYAML 在这里拒绝该文本，应用无法启动。它比一些编辑器更严格：制表符、以 `@` 开头的值、未定义的别名都是错误。",
    },
    remedy: {
      en: "Mend the syntax at the marked place; quote the value if it is meant literally.",
      "zh-cn": "修正标记处的语法；如果值就是字面内容，请加引号。",
    },
  },
  "properties-duplicate-key": {
    title: { en: "A key is set twice with different values", "zh-cn": "同一个键被设置了两次，且值不同" },
    why: {
      en: "java.util.Properties keeps the last value and says nothing. Whoever reads the first one believes something that is not so.",
      "zh-cn": "java.util.Properties 只保留最后一个值，且没有任何提示。看到第一个值的人会误以为它生效。",
    },
    remedy: { en: "Keep the one that is meant.", "zh-cn": "只保留想要的那一个。" },
  },
  "properties-byte-order-mark": {
    title: { en: "A byte order mark hides the first key", "zh-cn": "字节顺序标记（BOM）使第一个键失效" },
    why: {
      en: "java.util.Properties does not know byte order marks: the mark becomes part of the first key, and Kafka ignores a key that it does not know.",
      "zh-cn": "java.util.Properties 不识别 BOM：它会成为第一个键的一部分，而 Kafka 会忽略不认识的键。",
    },
    remedy: { en: "Save the file as UTF-8 without a byte order mark.", "zh-cn": "以无 BOM 的 UTF-8 保存文件。" },
  },
  "properties-bad-escape": {
    title: { en: "A malformed \\u escape stops the program", "zh-cn": "错误的 \\u 转义会使程序无法启动" },
    why: {
      en: "java.util.Properties reads a backslash and `u` as the start of a four-digit code and throws an IllegalArgumentException when it is none. Windows paths are the usual cause.",
      "zh-cn":
        "java.util.Properties 把反斜杠加 `u` 当作四位编码的开头，不符合时抛出 IllegalArgumentException。常见原因是 Windows 路径。",
    },
    remedy: { en: "Double the backslash, or use `/` in paths.", "zh-cn": "写两个反斜杠，或在路径中使用 `/`。" },
  },
  "build-release-at-fault": {
    title: {
      en: "A release loses, duplicates or reorders records by itself",
      "zh-cn": "所用版本自身会丢失、重复或打乱消息",
    },
    why: {
      en: "The version in this build file, or what it brings along, has faults that no setting is to blame for. Each has a page of its own, with the settings under which it happens and the release that repairs it. Where the settings of a client are in a file, the finding there says whether the fault concerns it.",
      "zh-cn":
        "此构建文件中的版本，或它带来的版本，存在与配置无关的缺陷。每个缺陷都有自己的页面，说明在哪些配置下发生，以及在哪个版本修复。如果客户端的配置写在文件里，那里的问题会说明该缺陷是否涉及它。",
    },
    remedy: {
      en: "Move to the release that the finding names.",
      "zh-cn": "升级到问题中给出的版本。",
    },
  },
  "suppression-without-reason": {
    title: { en: "A comment silences a finding without saying why", "zh-cn": "忽略问题的注释没有写明理由" },
    why: {
      en: "A finding that is silenced without a reason cannot be judged by the next reader, so such a comment has no effect.",
      "zh-cn": "不写理由，后来的人就无从判断忽略得对不对，因此这样的注释不生效。",
    },
    remedy: { en: "Write ` -- ` and the reason after the rule.", "zh-cn": "在规则之后加上“ -- ”和理由。" },
  },
  "suppression-of-unknown-rule": {
    title: { en: "A comment silences a rule that does not exist", "zh-cn": "注释要忽略的规则不存在" },
    why: {
      en: "The comment names a rule that Kafka Lossless does not have, mostly by a slip of the pen: the finding that it was meant for stays.",
      "zh-cn": "注释中写的规则不存在，多半是笔误：原本想忽略的问题仍会报告。",
    },
    remedy: {
      en: "Name a rule from `kafka-lossless explain --list`.",
      "zh-cn": "请使用 `kafka-lossless explain --list` 中的规则。",
    },
  },
  "suppression-unused": {
    title: { en: "A comment silences nothing any more", "zh-cn": "注释已经没有问题可忽略" },
    why: {
      en: "What the comment was written for is gone. Left in place, it would hide the next mistake of that kind.",
      "zh-cn": "当初要忽略的问题已经消失。留着这条注释会掩盖下一个同类错误。",
    },
    remedy: { en: "Remove the comment, or the rule from it.", "zh-cn": "删除注释，或从中删除该规则。" },
  },
  "directive-without-effect": {
    title: { en: "A word in the head of a file has no effect", "zh-cn": "文件开头的指令不起作用" },
    why: {
      en: "A line such as `# kafka-lossless: kafka=3.9 role=producer preset=tolerant` tells how to judge the file. A name or value that does not exist changes nothing, and neither does such a line below the first entry: the file is judged otherwise than its author believes.",
      "zh-cn":
        "形如 `# kafka-lossless: kafka=3.9 role=producer preset=tolerant` 的行说明如何检查该文件。不存在的名称或取值不起作用，写在第一个配置项之后也不起作用：文件实际的检查方式与作者以为的不同。",
    },
    remedy: {
      en: "Correct the word, or move the line above the first entry.",
      "zh-cn": "改正写法，或把这一行移到第一个配置项之前。",
    },
  },
  "import-not-followed": {
    title: {
      en: "A file that is named here lies outside of what may be read",
      "zh-cn": "此处引用的文件在允许读取的范围之外",
    },
    why: {
      en: "What a file names is read only below the open folders, or on the command line below the given paths and the working folder: a repository from elsewhere must not make this tool read other files, or ask another host. What an imported file or a file of variables outside sets is taken to be unknown, and settings that an import overrides are judged as if it did not.",
      "zh-cn":
        "配置文件中提到的文件，只有位于已打开的文件夹之内（命令行则是给定的路径和工作目录之内）才会读取：来历不明的仓库不应让本工具读取其他文件或访问其他主机。范围之外的导入文件或环境变量文件（env_file）中的配置视为未知；导入文件所覆盖的配置按未覆盖检查。",
    },
    remedy: {
      en: "Open the folder that holds both files, or name it on the command line.",
      "zh-cn": "打开同时包含这两个文件的文件夹，或在命令行中指定该文件夹。",
    },
  },
} as const satisfies Readonly<Record<string, FileRuleTexts>>;
