/** What the rule connect-source-eos-mismatch says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectSourceEosMismatchTexts = ruleTexts(() => ({
  title: {
    en: "Exactly-once for sources, asked for in vain",
    "zh-cn": "source 的精确一次配置不起作用",
  },
  why: {
    en: "Exactly-once for source connectors (since Kafka 3.3) is switched on for a whole cluster of distributed workers, by exactly.once.source.support. A connector can only insist on it, by exactly.once.support=required, and is refused where its workers do not have it. In the other's file either setting is unknown and ignored, and a standalone worker has no exactly-once at all: everything runs, at least once, and after a crash the records since the last offset commit are written again. Where it is enabled, the tasks' producers are transactional and refuse acks other than all and more than five requests in flight.",
    "zh-cn":
      "source 连接器的精确一次（Kafka 3.3 起）通过 exactly.once.source.support 为整个分布式 worker 集群打开。连接器只能用 exactly.once.support=required 提出要求，worker 没有打开时会被拒绝。写错文件时，这两项都是未知配置，会被忽略；而 standalone 模式根本没有精确一次：一切照常运行，但只是至少一次，崩溃后上次提交位移之后的消息会再写一遍。打开之后，任务的生产者是事务性的，acks 不是 all 或在途请求超过五个都会被拒绝。",
  },
  timeline: [
    {
      lane: "connect",
      text: {
        en: "A source runs, believed to be exactly-once; the setting stands where nobody reads it.",
        "zh-cn": "source 在运行，大家以为是精确一次，但配置写在没人读取的地方。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      text: { en: "A thousand records are written.", "zh-cn": "写入了一千条消息。" },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "The worker dies before the next offset commit, which comes once a minute.",
        "zh-cn": "位移每分钟提交一次，下一次提交之前 worker 崩溃。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "The task starts again from the old offset and writes the thousand records a second time.",
        "zh-cn": "任务从旧位移重新开始，把这一千条消息又写了一遍。",
      },
    },
  ],
  remedy: {
    en: "Set exactly.once.source.support in the files of all distributed workers: first preparing, and after a rolling restart enabled, with a second one. Let the connectors say exactly.once.support=required, and the readers use isolation.level=read_committed.",
    "zh-cn":
      "在所有分布式 worker 的文件中设置 exactly.once.source.support：先设为 preparing，滚动重启后再设为 enabled，并再滚动重启一次。连接器设置 exactly.once.support=required，消费端使用 isolation.level=read_committed。",
  },
  ignoreWhen: {
    en: "At-least-once is enough and the setting is a remnant; or the connector goes to distributed workers that are known to have exactly-once enabled.",
    "zh-cn": "至少一次就够了，该配置只是遗留；或者连接器会部署到已确认打开精确一次的分布式 worker 上。",
  },
  messages: {
    inConnector: {
      en: "exactly.once.source.support is a setting of workers: in a connector's file Connect ignores it, and the source stays at-least-once.",
      "zh-cn": "exactly.once.source.support 是 worker 的配置：写在连接器文件中会被 Connect 忽略，source 仍是至少一次。",
    },
    inWorker: {
      en: "exactly.once.support is a setting of connectors: in a worker's file Connect ignores it, and all sources stay at-least-once.",
      "zh-cn": "exactly.once.support 是连接器的配置：写在 worker 文件中会被 Connect 忽略，所有 source 仍是至少一次。",
    },
    standalone: {
      en: "This worker keeps its offsets in a file, so it is standalone, and a standalone worker ignores exactly.once.source.support: its sources stay at-least-once. Only distributed workers can do better.",
      "zh-cn":
        "该 worker 把位移保存在文件中，是 standalone 模式，会忽略 exactly.once.source.support：source 仍是至少一次。只有分布式 worker 才支持精确一次。",
    },
    required: {
      en: "required holds only on distributed workers with exactly.once.source.support=enabled: others refuse this connector, and a standalone worker does not even check.",
      "zh-cn":
        "required 只有在 exactly.once.source.support=enabled 的分布式 worker 上才有效：否则连接器会被拒绝，而 standalone worker 根本不检查。",
    },
    acks: {
      en: "No source task will start: exactly-once makes their producers transactional, which needs acks=all, and producer.acks is {acks}.",
      "zh-cn": "source 任务都无法启动：精确一次会让生产者变成事务性的，要求 acks=all，而 producer.acks 是 {acks}。",
    },
    inFlight: {
      en: "No source task will start: exactly-once makes their producers transactional, which allows 5 requests in flight, and this is {count}.",
      "zh-cn": "source 任务都无法启动：精确一次会让生产者变成事务性的，最多允许 5 个在途请求，而这里是 {count}。",
    },
  },
  fixes: {
    onWorker: {
      en: "Set exactly.once.source.support in the files of all distributed workers (preparing, restart, enabled, restart), and exactly.once.support=required in the connector's.",
      "zh-cn":
        "请在所有分布式 worker 的文件中设置 exactly.once.source.support（preparing、重启、enabled、再重启），并在连接器文件中设置 exactly.once.support=required。",
    },
  },
}));
