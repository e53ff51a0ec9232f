/** What a producer's settings mean for delivery. */
import type { SettingTable } from "../setting-texts.ts";

export const producerTexts: SettingTable = {
  acks: {
    about: {
      en: "How many replicas must hold a record before the leader acknowledges it to the producer.",
      "zh-cn": "一条消息要有多少个副本写入之后，leader 才向生产者确认。",
    },
    values: [
      {
        value: "all",
        text: {
          en: "The leader acknowledges a record only when every in-sync replica has it: with min.insync.replicas of at least 2 it survives the loss of any one broker.",
          "zh-cn":
            "所有同步副本都写入之后 leader 才确认：min.insync.replicas 至少为 2 时，失去任何一台 broker 都不会丢消息。",
        },
      },
      {
        value: "1",
        text: {
          en: "The leader acknowledges alone: what no follower has copied yet is lost when it dies, without any error. Idempotence is off as well.",
          "zh-cn":
            "leader 自己写入即确认：它宕机时，尚未被 follower 复制的消息会丢失，且没有任何错误。幂等性也随之关闭。",
        },
      },
      {
        value: "0",
        text: {
          en: "No acknowledgement is awaited: a record lost on the way counts as sent, and nothing is ever retried.",
          "zh-cn": "不等待任何确认：途中丢失的消息也算发送成功，从不重试。",
        },
      },
      {
        value: "-1",
        text: {
          en: "The same as all: every in-sync replica must have the record before it is acknowledged.",
          "zh-cn": "与 all 相同：所有同步副本都写入之后才确认。",
        },
      },
    ],
  },
  "enable.idempotence": {
    about: {
      en: "Whether the broker recognises batches that are sent again.",
      "zh-cn": "broker 是否能识别被重复发送的批次。",
    },
    values: [
      {
        value: "true",
        text: {
          en: "Retries neither duplicate nor reorder records within one producer session. What the application itself sends twice stays twice.",
          "zh-cn": "在一次生产者会话内，重试既不会重复也不会乱序。应用自己发送两次的消息仍然是两条。",
        },
      },
      {
        value: "false",
        text: {
          en: "A retry after a lost acknowledgement appends the record again, and with several requests in flight it may land behind a later one.",
          "zh-cn": "确认丢失后的重试会再次追加同一条消息；有多个在途请求时，它还可能排到后面的消息之后。",
        },
      },
    ],
  },
  retries: {
    about: {
      en: "How often a failed request is sent again; delivery.timeout.ms ends it earlier.",
      "zh-cn": "失败的请求重发多少次；delivery.timeout.ms 用完时会更早结束。",
    },
    values: [
      {
        from: 21,
        offer: "2147483647",
        text: {
          en: "The producer goes on retrying until delivery.timeout.ms is over; that time is the limit that counts.",
          "zh-cn": "生产者会一直重试到 delivery.timeout.ms 用完；真正起作用的是这个时间。",
        },
      },
      {
        from: 1,
        to: 20,
        text: {
          en: "So few retries can be spent within seconds, sooner than a leader election is over: the send then fails although delivery.timeout.ms has time left.",
          "zh-cn":
            "这么少的重试可能几秒内就用完，而 leader 选举还没结束：虽然 delivery.timeout.ms 还有时间，发送已经失败。",
        },
      },
      {
        value: "0",
        text: {
          en: "The first passing error, such as a leader election, fails the batch; idempotence by default is off as well.",
          "zh-cn": "第一次短暂的错误（例如 leader 选举）就会使批次失败；默认的幂等性也随之关闭。",
        },
      },
    ],
  },
  "max.in.flight.requests.per.connection": {
    about: {
      en: "How many requests may be on their way to one broker at the same time; it decides whether a retry can change the order.",
      "zh-cn": "同时发往一台 broker 的请求数；它决定重试会不会打乱顺序。",
    },
    values: [
      {
        from: 2,
        to: 5,
        offer: "5",
        text: {
          en: "With idempotence the order survives retries; without it a retried batch may land behind a later one.",
          "zh-cn": "有幂等性时，重试不会打乱顺序；没有时，重试的批次可能排到后面的批次之后。",
        },
      },
      {
        value: "1",
        text: {
          en: "One request at a time: retries cannot change the order even without idempotence, at the price of throughput.",
          "zh-cn": "一次只有一个请求：即使没有幂等性，重试也不会打乱顺序，代价是吞吐量。",
        },
      },
      {
        from: 6,
        text: {
          en: "More than five rule out idempotence: retries may duplicate and reorder, and clients from 4.0 on refuse to start unless enable.idempotence=false is written.",
          "zh-cn":
            "超过 5 就无法使用幂等性：重试可能重复并乱序；4.0 起的客户端会拒绝启动，除非写明 enable.idempotence=false。",
        },
      },
    ],
  },
  "delivery.timeout.ms": {
    about: {
      en: "The time from send() to the final success or failure, retries included. When it is over the record is dropped, and only the future or callback tells.",
      "zh-cn": "从 send() 到最终成功或失败的时间，包含重试。用完之后消息被丢弃，只有 future 或回调会告知。",
    },
    values: [
      {
        from: 0,
        to: 29_999,
        text: {
          en: "Shorter than a failover may take: records expire that a little more patience would have delivered.",
          "zh-cn": "比一次故障转移可能需要的时间还短：本来再等一会儿就能送达的消息会超时被丢弃。",
        },
      },
    ],
  },
  "request.timeout.ms": {
    about: {
      en: "How long one request waits for its answer before it counts as failed and is retried. Together with linger.ms it must fit into delivery.timeout.ms.",
      "zh-cn": "单个请求等待响应多久后算失败并重试。它与 linger.ms 之和不能超过 delivery.timeout.ms。",
    },
  },
  "linger.ms": {
    about: {
      en: "How long a batch waits for company before it is sent: no safer and no less safe, but what still waits in memory is gone when the process dies.",
      "zh-cn": "批次在发送前等待更多消息的时间：不影响可靠性，但进程崩溃时，还在内存中等待的消息会丢失。",
    },
  },
  "batch.size": {
    about: {
      en: "The room for one batch of a partition, in bytes. It is no limit for a single record and changes nothing about delivery.",
      "zh-cn": "每个分区一个批次的大小（字节）。它不限制单条消息，也不影响可靠性。",
    },
  },
  "buffer.memory": {
    about: {
      en: "Memory for all records that are not sent yet, not the largest record (that is max.request.size). When it is full, send() blocks for max.block.ms and then fails.",
      "zh-cn":
        "所有尚未发送的消息共用的内存，不是单条消息的上限（那是 max.request.size）。用满后 send() 阻塞 max.block.ms，然后失败。",
    },
  },
  "max.block.ms": {
    about: {
      en: "How long send() itself may block for metadata or memory. After that it fails, and code that ignores the exception loses the record.",
      "zh-cn": "send() 本身为等待元数据或内存最多阻塞多久。之后会失败，代码如果忽略异常，消息就丢了。",
    },
  },
  "max.request.size": {
    about: {
      en: "A larger record fails in send() at once. Broker and topic have limits of their own, and the smallest decides.",
      "zh-cn": "更大的消息会直接在 send() 中失败。broker 和主题各有自己的上限，以最小者为准。",
    },
  },
  "retry.backoff.ms": {
    about: {
      en: "The pause before a retry: with few retries it decides how soon the producer gives up.",
      "zh-cn": "重试之前的等待时间：重试次数少时，它决定生产者多快放弃。",
    },
  },
  "transactional.id": {
    about: {
      en: "Sends commit or abort together, and a new instance with the same id fences off the old one: it must outlive restarts and belong to one instance only. Readers need isolation.level=read_committed.",
      "zh-cn":
        "发送要么一起提交要么一起中止，同一 id 的新实例会隔离旧实例：它必须在重启后保持不变，且只属于一个实例。消费者需要 isolation.level=read_committed。",
    },
  },
  "transaction.timeout.ms": {
    about: {
      en: "How long a transaction may stay open before the broker aborts it; readers with read_committed wait that long behind a producer that died.",
      "zh-cn": "事务最多保持打开多久，之后由 broker 中止；生产者崩溃后，read_committed 的消费者要等待这么久。",
    },
  },
  "partitioner.ignore.keys": {
    about: { en: "Whether the key still chooses the partition.", "zh-cn": "是否仍由 key 来决定分区。" },
    values: [
      {
        value: "false",
        text: {
          en: "Records of one key go to one partition and keep their order.",
          "zh-cn": "同一个 key 的消息进入同一个分区，保持顺序。",
        },
      },
      {
        value: "true",
        text: {
          en: "Records of one key are spread over partitions: their order is lost.",
          "zh-cn": "同一个 key 的消息会分散到多个分区：失去顺序。",
        },
      },
    ],
  },
  "compression.type": {
    about: {
      en: "Saves network and disk for some processor time; it changes nothing about delivery.",
      "zh-cn": "以少量 CPU 换取网络和磁盘空间；不影响可靠性。",
    },
  },
  "bootstrap.servers": {
    about: {
      en: "Where the client finds the cluster when it starts. With one address only it cannot start while that broker is down.",
      "zh-cn": "客户端启动时从哪里找到集群。只写一个地址时，该 broker 停机期间客户端无法启动。",
    },
  },
};
