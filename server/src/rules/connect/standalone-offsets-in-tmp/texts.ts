/** What the rule connect-standalone-offsets-in-tmp says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectStandaloneOffsetsInTmpTexts = ruleTexts(() => ({
  title: {
    en: "Source offsets in a temporary directory",
    "zh-cn": "source 位移保存在临时目录",
  },
  why: {
    en: "A standalone worker keeps in one file how far its source connectors have read. What lies under /tmp goes with a reboot, with a new container, or after some days with the system's clean-up. Without the file the sources start as on their first day: most read everything again and write it a second time, others begin at the newest position and leave a gap.",
    "zh-cn":
      "standalone worker 用一个文件记录 source 连接器读到哪里。/tmp 下的内容会随着重启、容器重建或系统定期清理而消失。文件丢失后，source 就像第一次启动：多数会从头读取并全部重写一遍，有的则从最新位置开始，留下一段空白。",
  },
  timeline: [
    {
      lane: "connect",
      to: "disk",
      text: {
        en: "The worker writes its offsets to /tmp/connect.offsets.",
        "zh-cn": "worker 把位移写入 /tmp/connect.offsets。",
      },
    },
    {
      lane: "disk",
      mark: "failure",
      text: { en: "The host reboots and empties /tmp.", "zh-cn": "主机重启，/tmp 被清空。" },
    },
    {
      lane: "connect",
      to: "disk",
      text: { en: "The worker starts and finds no file.", "zh-cn": "worker 启动后找不到该文件。" },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "The source begins anew and writes everything once more.",
        "zh-cn": "source 从头开始，把所有数据又写了一遍。",
      },
    },
  ],
  remedy: {
    en: "Move the file to a directory that stays, such as /var/lib/kafka-connect, in a container on a volume. Stop the worker first and copy the old file, so that nothing starts over.",
    "zh-cn":
      "把文件移到持久目录，例如 /var/lib/kafka-connect；容器中请放在卷上。先停止 worker 并复制旧文件，避免从头开始。",
  },
  ignoreWhen: {
    en: "The directory is a mounted volume that stays, the worker runs sinks only, or this is a trial.",
    "zh-cn": "该目录是持久挂载的卷，worker 只运行 sink，或只是试用。",
  },
  messages: {
    temporary: {
      en: "The offsets of source connectors lie in {path}, which a reboot or a new container empties: the sources then start over and write everything twice. Keep them in a directory that stays.",
      "zh-cn":
        "source 连接器的位移保存在 {path}，临时目录会随重启或容器重建而清空：届时 source 会从头开始，把数据重复写一遍。请放到持久目录。",
    },
  },
  fixes: {
    move: {
      en: "Stop the worker, copy the file to a directory that stays, such as /var/lib/kafka-connect, and name it here.",
      "zh-cn": "请停止 worker，把文件复制到持久目录（例如 /var/lib/kafka-connect），并在此填写新路径。",
    },
  },
}));
