/** What the language server says on its error output before it ends; to a client it speaks in its own language. */

export const serverTexts = {
  usage: {
    en: `Usage: kafka-lossless-language-server --stdio

A server of the Language Server Protocol. An editor starts it and speaks to it; by hand there is nothing to do with it.
The command line is kafka-lossless.

  --stdio      speak over standard input and output
  --node-ipc   speak over the channel of a parent process in Node
  --version    print the version
  --help       print this text`,
    "zh-cn": `用法：kafka-lossless-language-server --stdio

这是 Language Server Protocol 的服务器，由编辑器启动并与之通信，无需手动使用。
命令行工具是 kafka-lossless。

  --stdio      通过标准输入和标准输出通信
  --node-ipc   通过 Node 父进程的通道通信
  --version    打印版本号
  --help       打印本说明`,
  },
  noTransport: {
    en: "It was not said how to speak with the server: give --stdio or --node-ipc.",
    "zh-cn": "没有指定与服务器通信的方式：请使用 --stdio 或 --node-ipc。",
  },
  noParent: {
    en: "--node-ipc needs a parent process in Node that opened a channel; an editor without one takes --stdio.",
    "zh-cn": "--node-ipc 需要由 Node 父进程打开通道；没有该通道的编辑器请使用 --stdio。",
  },
  lost: {
    header: {
      en: "What comes in is not the Language Server Protocol: `{shown}` is no header. The server ends, because it cannot know where the next message begins.",
      "zh-cn":
        "收到的内容不符合 Language Server Protocol：“{shown}”不是消息头。无法判断下一条消息从哪里开始，服务器退出。",
    },
    "no-length": {
      en: "What comes in is not the Language Server Protocol: there is no Content-Length in `{shown}`. The server ends, because it cannot know where the next message begins.",
      "zh-cn":
        "收到的内容不符合 Language Server Protocol：“{shown}”中没有 Content-Length。无法判断下一条消息从哪里开始，服务器退出。",
    },
    length: {
      en: "What comes in is not the Language Server Protocol: `{shown}` is no number of bytes. The server ends, because it cannot know where the next message begins.",
      "zh-cn":
        "收到的内容不符合 Language Server Protocol：“{shown}”不是字节数。无法判断下一条消息从哪里开始，服务器退出。",
    },
    "too-long": {
      en: "A message is too long for this server: `{shown}`, and it takes at most {most} bytes. The server ends.",
      "zh-cn": "消息过长：“{shown}”，而服务器最多接受 {most} 字节。服务器退出。",
    },
  },
  closed: {
    en: "Nobody reads what the server answers ({failure}). The server ends.",
    "zh-cn": "服务器的输出无法写出（{failure}）。服务器退出。",
  },
} as const;
