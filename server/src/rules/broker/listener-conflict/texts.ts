/** What the rule broker-listener-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { brokerRefuses } from "../../../texts/startup.ts";

export const brokerListenerConflictTexts = ruleTexts(() => ({
  title: {
    en: "The listeners of the broker contradict each other: the broker does not start",
    "zh-cn": "broker 的监听器配置互相矛盾：broker 无法启动",
  },
  why: {
    en: "A broker opens the listeners that it names, tells clients the advertised ones, and talks to other brokers over one of these. Every advertised listener must be one that it opens, with an address that others can reach, and the one between brokers must be among the advertised. Where that does not hold, the broker ends before it opens a port.",
    "zh-cn":
      "broker 打开 listeners 中列出的监听器，把 advertised.listeners 告诉客户端，并通过其中一个与其他 broker 通信。每个公布的监听器都必须是它打开的，地址必须能被其他机器访问，broker 之间使用的监听器也必须在公布的列表中。否则 broker 在打开端口之前就会退出。",
  },
  timeline: brokerRefuses(
    {
      en: "It compares what it opens, what it advertises, and what brokers use among themselves.",
      "zh-cn": "它比较自己打开的、公布的以及 broker 之间使用的监听器。",
    },
    {
      en: "A listener is missing or cannot be reached: the process ends.",
      "zh-cn": "某个监听器缺失或无法访问：进程退出。",
    },
  ),
  remedy: {
    en: "Give each listener one name, one port and one protocol, and advertise each under the address by which others reach this broker.",
    "zh-cn": "为每个监听器指定一个名称、一个端口和一个协议，并用其他机器访问该 broker 的地址公布它。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool changes the file before the broker reads it.",
    "zh-cn": "照目前的写法不应忽略，除非有工具在 broker 读取文件之前修改它。",
  },
  messages: {
    malformed: {
      en: "The broker will not start: {key} has an entry that is not of the form NAME://host:port.",
      "zh-cn": "broker 无法启动：{key} 中有一项不符合 NAME://host:port 的格式。",
    },
    twice: {
      en: "The broker will not start: the listener {name} is there twice.",
      "zh-cn": "broker 无法启动：监听器 {name} 出现了两次。",
    },
    samePort: {
      en: "The broker will not start: two listeners share port {port}.",
      "zh-cn": "broker 无法启动：两个监听器使用同一个端口 {port}。",
    },
    unmapped: {
      en: "The broker will not start: the listener {name} has no protocol in listener.security.protocol.map.",
      "zh-cn": "broker 无法启动：监听器 {name} 在 listener.security.protocol.map 中没有对应的协议。",
    },
    forgotten: {
      en: "The broker will not start: the controller's listener {name} has no protocol. Beside a listener with the name {secure} the default of listener.security.protocol.map leaves the controllers out.",
      "zh-cn":
        "broker 无法启动：controller 的监听器 {name} 没有对应的协议。只要有名为 {secure} 的监听器，listener.security.protocol.map 的默认值就不再包含 controller。",
    },
    protocol: {
      en: "The broker will not start: {pair} in listener.security.protocol.map names no security protocol.",
      "zh-cn": "broker 无法启动：listener.security.protocol.map 中的 {pair} 没有给出有效的安全协议。",
    },
    early: {
      en: "The broker will not start: early.start.listeners names {name}, and there is only {list}.",
      "zh-cn": "broker 无法启动：early.start.listeners 中有 {name}，而实际只有 {list}。",
    },
    stray: {
      en: "The broker will not start: {name} is advertised, and listeners has only {list}.",
      "zh-cn": "broker 无法启动：advertised.listeners 公布了 {name}，而 listeners 中只有 {list}。",
    },
    controllers: {
      en: "The broker will not start: {name} is a listener of the controller, and this release lets no broker advertise one.",
      "zh-cn": "broker 无法启动：{name} 是 controller 的监听器，该版本不允许 broker 公布它。",
    },
    alone: {
      en: "The controller will not start: up to 3.8 a node that is only a controller must not advertise any address.",
      "zh-cn": "controller 无法启动：3.8 及更早的版本不允许只作为 controller 的节点公布任何地址。",
    },
    everywhere: {
      en: "The broker will not start: 0.0.0.0 would be advertised, an address that nobody can reach.",
      "zh-cn": "broker 无法启动：将会公布 0.0.0.0，而这个地址谁也无法访问。",
    },
    inner: {
      en: "The broker will not start: brokers are to use the listener {name} among themselves, and only {list} is advertised.",
      "zh-cn": "broker 无法启动：broker 之间要使用监听器 {name}，而 advertised.listeners 只公布了 {list}。",
    },
    bothNames: {
      en: "The broker will not start: inter.broker.listener.name and security.inter.broker.protocol must not both be set.",
      "zh-cn": "broker 无法启动：inter.broker.listener.name 与 security.inter.broker.protocol 不能同时设置。",
    },
  },
  fixes: {
    form: {
      en: "Write each listener once as NAME://host:port, and advertise only those.",
      "zh-cn": "请把每个监听器按 NAME://host:port 写一次，并且只公布这些监听器。",
    },
    map: {
      en: "Add the pair NAME:PROTOCOL to listener.security.protocol.map.",
      "zh-cn": "请在 listener.security.protocol.map 中加上 NAME:PROTOCOL。",
    },
    protocol: {
      en: "Write each pair as NAME:PROTOCOL with one of {protocols}.",
      "zh-cn": "请把每一项写成 NAME:PROTOCOL，协议为 {protocols} 之一。",
    },
    early: {
      en: "Name only listeners of listeners or controller.listener.names, in the same case.",
      "zh-cn": "请只写 listeners 或 controller.listener.names 中的监听器，大小写保持一致。",
    },
    address: {
      en: "Set advertised.listeners to the host name by which clients and brokers reach this one.",
      "zh-cn": "请把 advertised.listeners 设为客户端和其他 broker 访问它所用的主机名。",
    },
    release: {
      en: "Only 3.9.0 requires this of controllers: upgrade to 3.9.1 or newer, or advertise the controller's listener with a host name.",
      "zh-cn": "只有 3.9.0 对 controller 有此要求：请升级到 3.9.1 或更新的版本，或用主机名公布 controller 的监听器。",
    },
    inner: {
      en: "Set inter.broker.listener.name to one of the advertised listeners.",
      "zh-cn": "请把 inter.broker.listener.name 设为某个公布的监听器。",
    },
    oneName: {
      en: "Keep inter.broker.listener.name and remove the other.",
      "zh-cn": "请保留 inter.broker.listener.name，删除另一个。",
    },
  },
}));
