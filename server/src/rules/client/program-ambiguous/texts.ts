/** What the rule client-program-ambiguous says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const clientProgramAmbiguousTexts = ruleTexts(() => ({
  title: {
    en: "A file for Java's clients or for librdkafka: nobody can tell which",
    "zh-cn": "无法判断文件属于 Java 客户端还是 librdkafka",
  },
  why: {
    en: "Kafka's Java clients and librdkafka share many names, and each has names of its own. What they do not know they treat differently: a Java client ignores it and starts with its default, librdkafka refuses the whole configuration. Here names of both weigh alike, and for each of the two programs a part of the file is wrong.",
    "zh-cn":
      "Kafka 的 Java 客户端和 librdkafka 有许多相同的配置名，也各有自己的配置名。对不认识的名称，两者的处理不同：Java 客户端忽略它，以默认值启动；librdkafka 拒绝整个配置。这个文件里双方的名称分量相当，无论由哪个程序读取，都有一部分是错的。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: {
        en: "A Java producer is built of a file that says message.timeout.ms=30000.",
        "zh-cn": "Java 生产者按文件创建，文件里写着 message.timeout.ms=30000。",
      },
    },
    {
      lane: "producer",
      text: {
        en: "It logs that it does not know the name, and waits for delivery.timeout.ms, two minutes.",
        "zh-cn": "它在日志里记下不认识该名称，实际按 delivery.timeout.ms（两分钟）等待。",
      },
    },
    {
      lane: "application",
      text: {
        en: "Another program gives the same file to librdkafka.",
        "zh-cn": "另一个程序把同一个文件交给 librdkafka。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "librdkafka knows no key.serializer: no client is made.",
        "zh-cn": "librdkafka 不认识 key.serializer：客户端创建失败。",
      },
    },
  ],
  remedy: {
    en: "Keep the names of the program that reads the file and remove the others; two programs need two files. A first line `# kafka-lossless: program=java` or `program=librdkafka` says whose file it is, and what the other names do is reported then.",
    "zh-cn":
      "保留读取该文件的程序的配置名，删除其余的；两个程序应各有一个文件。首行写 `# kafka-lossless: program=java` 或 `program=librdkafka` 即可指明归属，之后会逐个报告其余名称的后果。",
  },
  ignoreWhen: {
    en: "Your own code reads the file and gives each program what it knows.",
    "zh-cn": "由你自己的代码读取该文件，并只把各程序认识的配置交给它。",
  },
  messages: {
    both: {
      en: "It cannot be told whether Java's clients or librdkafka read this file: Java alone knows {java}, librdkafka alone knows {librdkafka}. A Java client ignores what is librdkafka's; librdkafka refuses what is Java's and does not start.",
      "zh-cn":
        "无法判断读取此文件的是 Java 客户端还是 librdkafka：只有 Java 认识 {java}，只有 librdkafka 认识 {librdkafka}。Java 客户端会忽略 librdkafka 的配置；librdkafka 会拒绝 Java 的配置，无法启动。",
    },
  },
  fixes: {
    choose: {
      en: "Remove the names of the other program, or say whose file it is in the first line: # kafka-lossless: program=java",
      "zh-cn": "请删除另一个程序的配置，或在首行指明归属：# kafka-lossless: program=java",
    },
  },
}));
