/** What the rule client-single-bootstrap-server says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const clientSingleBootstrapServerTexts = ruleTexts(() => ({
  title: {
    en: "Only one broker to start from",
    "zh-cn": "bootstrap.servers 里只有一个 broker",
  },
  why: {
    en: "From bootstrap.servers a client only learns where all the others are. While it runs it needs the list no more; but whenever it starts, one of the listed brokers has to answer. With one name in the list, maintenance of that broker keeps every restarted client down, although the cluster works.",
    "zh-cn":
      "客户端只是通过 bootstrap.servers 得知集群中其他 broker 的地址。运行期间不再需要这个列表，但每次启动时，列表中至少要有一个 broker 应答。如果只写了一个，那么该 broker 维护期间，所有重启的客户端都无法启动，尽管集群本身正常。",
  },
  timeline: [
    {
      lane: "broker",
      mark: "failure",
      text: { en: "The listed broker is down for maintenance.", "zh-cn": "列表中的 broker 停机维护。" },
    },
    {
      lane: "leader",
      text: {
        en: "The others lead its partitions: the cluster works.",
        "zh-cn": "其他 broker 接管了它的分区：集群工作正常。",
      },
    },
    {
      lane: "application",
      to: "producer",
      text: { en: "The application is deployed anew, and its client starts.", "zh-cn": "应用重新部署，客户端启动。" },
    },
    {
      lane: "producer",
      to: "broker",
      mark: "failure",
      text: { en: "It knows one address, and nobody answers there.", "zh-cn": "它只知道一个地址，而那里没有应答。" },
    },
    {
      lane: "application",
      text: { en: "Nothing is sent until that broker is back.", "zh-cn": "在该 broker 恢复之前什么也发不出去。" },
    },
  ],
  remedy: {
    en: "List two or three brokers, or a name that stands for several.",
    "zh-cn": "列出两三个 broker，或使用代表多个 broker 的名称。",
  },
  ignoreWhen: {
    en: "The name stands for several brokers, or the cluster has only this one.",
    "zh-cn": "该名称代表多个 broker，或集群只有这一个 broker。",
  },
  messages: {
    single: {
      en: "{server} looks like one broker: while it is down, no client with this file can start, though the cluster works. List two or three brokers.",
      "zh-cn":
        "{server} 看起来是单个 broker：它停机期间，即使集群正常，使用此文件的客户端也无法启动。请列出两三个 broker。",
    },
  },
  fixes: {
    add: {
      en: "Add one or two further brokers of the cluster to bootstrap.servers.",
      "zh-cn": "在 bootstrap.servers 中再加上集群里的一两个 broker。",
    },
  },
}));
