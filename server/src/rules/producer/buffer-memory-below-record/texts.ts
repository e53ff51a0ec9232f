/** What the rule producer-buffer-memory-below-record says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerBufferMemoryBelowRecordTexts = ruleTexts(() => ({
  title: {
    en: "buffer.memory is smaller than a batch or a record: send() refuses it",
    "zh-cn": "buffer.memory 小于一个批次或一条消息：send() 会拒绝",
  },
  why: {
    en: "A producer takes the memory for its batches out of buffer.memory. A batch is batch.size bytes, or as large as the record that does not fit into it. Where buffer.memory is smaller than batch.size, no batch can ever be made, and every send() throws. Where it is smaller than max.request.size, records between the two sizes pass the first check and fail the second: RecordTooLargeException, for which the application may have no answer. Often a unit is wrong: the value is in bytes.",
    "zh-cn":
      "生产者从 buffer.memory 中为批次分配内存。一个批次占 batch.size 字节，放不下时与该消息一样大。buffer.memory 小于 batch.size 时，一个批次也建不出来，每次 send() 都抛异常。小于 max.request.size 时，介于两者之间的消息能通过第一道检查，却通不过第二道：抛出 RecordTooLargeException，应用可能没有处理。常见原因是单位写错：这个值以字节计。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: {
        en: "A producer is built with buffer.memory=8192. It starts.",
        "zh-cn": "用 buffer.memory=8192 创建生产者，启动正常。",
      },
    },
    {
      lane: "application",
      to: "producer",
      text: { en: "The first record is sent.", "zh-cn": "发送第一条消息。" },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "A batch of 16384 bytes does not fit into 8192.",
        "zh-cn": "16384 字节的批次放不进 8192 字节。",
      },
    },
    {
      lane: "producer",
      to: "application",
      mark: "lost",
      text: {
        en: "send() throws; the record was never on its way.",
        "zh-cn": "send() 抛异常，消息从未发出。",
      },
    },
  ],
  remedy: {
    en: "Leave buffer.memory at its 32 MB, or give it many times max.request.size: batches of all partitions share it.",
    "zh-cn": "让 buffer.memory 保持默认的 32 MB，或设为 max.request.size 的许多倍：所有分区的批次共用它。",
  },
  ignoreWhen: {
    en: "No record is ever as large as buffer.memory, and a batch fits into it.",
    "zh-cn": "没有任何消息会大到 buffer.memory 的程度，并且批次放得下。",
  },
  messages: {
    batch: {
      en: "buffer.memory is {memory} bytes and a batch takes {batch}: every send() throws, and nothing is ever sent.",
      "zh-cn": "buffer.memory 只有 {memory} 字节，而一个批次占 {batch} 字节：每次 send() 都抛异常，什么也发不出去。",
    },
    record: {
      en: "buffer.memory is {memory} bytes: a record between that and the {request} of max.request.size is refused with a RecordTooLargeException.",
      "zh-cn":
        "buffer.memory 只有 {memory} 字节：介于它和 max.request.size（{request}）之间的消息会被拒绝，抛出 RecordTooLargeException。",
    },
  },
}));
