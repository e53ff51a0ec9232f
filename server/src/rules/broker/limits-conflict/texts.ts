/** What the rule broker-limits-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { brokerRefuses } from "../../../texts/startup.ts";

export const brokerLimitsConflictTexts = ruleTexts(() => ({
  title: {
    en: "Two numbers of the broker contradict each other: the broker does not start",
    "zh-cn": "broker 的两个数值互相矛盾：broker 无法启动",
  },
  why: {
    en: "Some settings of a broker only make sense in a certain order: a minimum below its maximum, a waiting time below the timeout that ends it, a memory limit above the largest request. The broker compares them when it starts, defaults included, and ends where they contradict each other. It is easily met by changing one of two: the default of the other still counts.",
    "zh-cn":
      "broker 的某些配置必须满足大小关系：最小值不能超过最大值，等待时间不能超过终止它的超时时间，内存上限不能小于最大的请求。broker 启动时会比较这些值（包括默认值），一旦矛盾就会退出。只改其中一个时很容易遇到：另一个的默认值仍然有效。",
  },
  timeline: brokerRefuses(
    {
      en: "It compares the settings that depend on each other, the defaults included.",
      "zh-cn": "它比较互相依赖的配置，包括默认值。",
    },
    {
      en: "Two of them contradict each other: the process ends.",
      "zh-cn": "其中两个互相矛盾：进程退出。",
    },
  ),
  remedy: {
    en: "Change one of the two, or remove both lines: the defaults fit together.",
    "zh-cn": "修改其中一个，或者删除这两行：默认值彼此匹配。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool changes one of the two before the broker reads the file.",
    "zh-cn": "照目前的写法不应忽略，除非有工具在 broker 读取文件之前修改其中一个值。",
  },
  messages: {
    above: {
      en: "The broker will not start: {low} ({less}) is greater than {high} ({more}).",
      "zh-cn": "broker 无法启动：{low}（{less}）大于 {high}（{more}）。",
    },
    notBelow: {
      en: "The broker will not start: {low} ({less}) has to be less than {high} ({more}).",
      "zh-cn": "broker 无法启动：{low}（{less}）必须小于 {high}（{more}）。",
    },
    buffer: {
      en: "The broker will not start: log.cleaner.dedupe.buffer.size ({bytes}) has to give each of {count} cleaner threads more than 1048576 bytes.",
      "zh-cn":
        "broker 无法启动：log.cleaner.dedupe.buffer.size（{bytes}）必须让 {count} 个清理线程各分到超过 1048576 字节。",
    },
  },
  fixes: {
    order: {
      en: "Lower {low} or raise {high}.",
      "zh-cn": "请调小 {low} 或调大 {high}。",
    },
    buffer: {
      en: "Raise log.cleaner.dedupe.buffer.size to {bytes} or more, or use fewer cleaner threads.",
      "zh-cn": "请把 log.cleaner.dedupe.buffer.size 调到 {bytes} 或更大，或减少清理线程数。",
    },
  },
}));
