/** What `kafka-lossless --help` prints. */
import type { Text } from "./text.ts";

export const helpText: Text = {
  en: `kafka-lossless: finds Kafka settings that lose, duplicate or reorder messages

  kafka-lossless check [PATH…]            judge files or folders (default: .)
  kafka-lossless fix [PATH…]              apply safe fixes
  kafka-lossless effective FILE           what Kafka will be given, and which line decides
  kafka-lossless upgrade --from 2.8 --to 4.0 [PATH…]   what an upgrade changes for these files
  kafka-lossless explain RULE|SETTING     what goes wrong and why
  kafka-lossless explain --list           all rules
  kafka-lossless init                     write a commented project file, .kafka-lossless.yaml

  --format text|json                      how to report (default: text)
  --kafka-version X.Y[.Z]                 the release of clients and broker
  --broker-version X.Y[.Z]                the release of the broker alone
  --spring-boot-version X.Y[.Z]
  --spring-profile NAME                   judge this combination of profiles (repeatable)
  --preset critical|standard|tolerant     what a record is worth
  --config FILE                           this project file instead of the nearest .kafka-lossless.yaml
  --fail-on error|warning|info|never      what makes the exit code 1 (default: error)
  --stdin --stdin-filename NAME           read one file from standard input
  --allow changes-performance|changes-behaviour   for fix (repeatable)
  --dry-run                               for fix: show a diff, change nothing
  --lang en|zh-cn   --quiet   --no-color   --version   --help

Exit code: 0 nothing at or above --fail-on, 1 findings at or above it, 2 could not do its work.
`,
  "zh-cn": `kafka-lossless：找出会丢失、重复或打乱消息的 Kafka 配置

  kafka-lossless check [路径…]            检查文件或目录（默认：.）
  kafka-lossless fix [路径…]              应用安全的修复
  kafka-lossless effective 文件           显示 Kafka 最终得到的配置，以及由哪一行决定
  kafka-lossless upgrade --from 2.8 --to 4.0 [路径…]   升级会给这些文件带来什么变化
  kafka-lossless explain 规则|配置项      说明会出什么问题以及原因
  kafka-lossless explain --list           列出所有规则
  kafka-lossless init                     写入带说明的项目文件 .kafka-lossless.yaml

  --format text|json                      输出格式（默认：text）
  --kafka-version X.Y[.Z]                 客户端和 broker 的版本
  --broker-version X.Y[.Z]                仅 broker 的版本
  --spring-boot-version X.Y[.Z]
  --spring-profile 名称                   按这一组 profile 判断（可重复）
  --preset critical|standard|tolerant     消息的重要程度
  --config 文件                           使用此项目文件，而不是最近的 .kafka-lossless.yaml
  --fail-on error|warning|info|never      何种级别使退出码为 1（默认：error）
  --stdin --stdin-filename 名称           从标准输入读取一个文件
  --allow changes-performance|changes-behaviour   用于 fix（可重复）
  --dry-run                               用于 fix：只显示差异，不修改文件
  --lang en|zh-cn   --quiet   --no-color   --version   --help

退出码：0 没有达到 --fail-on 的发现；1 有；2 无法完成工作。
`,
};
