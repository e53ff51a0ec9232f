/** What the rule release-spring-failed-commit-skips-batch says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseSpringFailedCommitSkipsBatchTexts = ruleTexts(() => ({
  title: {
    en: "A commit that fails while a failed batch is handled makes the container skip the rest of the batch",
    "zh-cn": "处理失败批次时若提交也失败，容器会跳过该批剩余的消息",
  },
  why: {
    en: "When the code of a batch listener says which record failed (BatchListenerFailedException), the DefaultErrorHandler commits the records before it and goes back to it. In these releases it commits first and does not expect an error: where the commit fails, as when the broker does not answer in time, it never goes back. The next poll() brings what is behind the batch, the next commit covers the gap, and the failed record and all after it in the batch are never processed. A commit that a rebalance refuses does so only with the CooperativeStickyAssignor: with the others the consumer gives its partitions back and begins at the last commit again.",
    "zh-cn":
      "批量监听器的代码指出哪条消息失败（BatchListenerFailedException）时，DefaultErrorHandler 会提交它之前的消息，再回退到它。这些版本先提交，而且没有考虑提交出错：一旦提交失败（例如 broker 没有及时响应），就不再回退。下一次 poll() 取到的是该批之后的消息，下一次提交盖过空缺，失败的消息及该批中它之后的消息都不会再被处理。如果提交是因再均衡被拒绝，只有使用 CooperativeStickyAssignor 才会如此：其他分配器会先交还分区，再从上次提交处重新开始。",
  },
  timeline: [
    {
      lane: "broker",
      to: "application",
      text: {
        en: "A batch of 500 records arrives; the 100th fails.",
        "zh-cn": "收到一批 500 条消息，第 100 条处理失败。",
      },
    },
    {
      lane: "application",
      to: "broker",
      mark: "failure",
      text: {
        en: "The container commits the 99 before it, and no answer comes in time: an exception.",
        "zh-cn": "容器提交之前的 99 条，但没有及时收到响应：抛出异常。",
      },
    },
    {
      lane: "broker",
      to: "application",
      text: {
        en: "It does not go back: the next batch begins behind the 500.",
        "zh-cn": "容器没有回退：下一批从 500 条之后开始。",
      },
    },
    {
      lane: "application",
      to: "broker",
      mark: "lost",
      text: {
        en: "With its commit the 401 records are left behind.",
        "zh-cn": "它提交之后，那 401 条消息就被丢下了。",
      },
    },
  ],
  remedy: {
    en: "Move to spring-kafka 3.1.3 or later.",
    "zh-cn": "升级到 spring-kafka 3.1.3 或更新版本。",
  },
  ignoreWhen: {
    en: "The code throws no BatchListenerFailedException: then the whole batch comes again.",
    "zh-cn": "代码不抛出 BatchListenerFailedException：那样整批消息会重新投递。",
  },
  messages: {
    happens: {
      en: "In this release a batch listener that names the failed record can lose the rest of the batch, where the commit before it fails, as by a timeout ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，批量监听器指出失败的消息后，如果它之前的提交失败（例如超时），该批剩余的消息可能丢失（{issues}）。{repaired} 已修复。",
    },
  },
}));
