/** What the rule broker-kraft-roles-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { brokerRefuses } from "../../../texts/startup.ts";

export const brokerKraftRolesConflictTexts = ruleTexts(() => ({
  title: {
    en: "Ids, quorum and listeners do not fit process.roles: the node does not start",
    "zh-cn": "节点 ID、quorum 配置或监听器与 process.roles 不符：节点无法启动",
  },
  why: {
    en: "On KRaft, process.roles decides what a node is. A controller has to be one of the voters, where voters are listed, and has to open every controller listener; a node that is only a broker must be none of the voters and must not open a controller listener. A copied file in which only the id or only the roles were changed breaks one of these, and the node ends before it opens a port.",
    "zh-cn":
      "在 KRaft 模式下，process.roles 决定节点的角色。若列出了投票者，controller 必须是其中之一，并且必须打开所有 controller 监听器；只作 broker 的节点不能是投票者，也不能打开 controller 监听器。复制配置文件后只改了 ID 或只改了角色，就会违反其中一条，节点在打开端口之前就会退出。",
  },
  timeline: brokerRefuses(
    {
      en: "It compares its id and its listeners with its roles and with the quorum.",
      "zh-cn": "它把自己的 ID 和监听器与角色及 quorum 配置进行比较。",
    },
    {
      en: "They do not fit: the process ends.",
      "zh-cn": "两者不符：进程退出。",
    },
  ),
  remedy: {
    en: "Give each node its own id, list the same voters on all nodes, and let only controllers open the controller listeners.",
    "zh-cn": "为每个节点设置唯一的 ID，在所有节点上列出相同的投票者，并且只让 controller 打开 controller 监听器。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool changes the file before the broker reads it.",
    "zh-cn": "照目前的写法不应忽略，除非有工具在 broker 读取文件之前修改它。",
  },
  messages: {
    ids: {
      en: "The node will not start: node.id is {id} and broker.id is {old}; they have to be the same.",
      "zh-cn": "节点无法启动：node.id 为 {id}，broker.id 为 {old}，两者必须相同。",
    },
    noVoter: {
      en: "The node will not start: it is a controller, and controller.quorum.voters has no voter {id}.",
      "zh-cn": "节点无法启动：它是 controller，而 controller.quorum.voters 中没有投票者 {id}。",
    },
    brokerVotes: {
      en: "The node will not start: it is only a broker, and controller.quorum.voters lists {id} as a voter.",
      "zh-cn": "节点无法启动：它只是 broker，而 controller.quorum.voters 把 {id} 列为投票者。",
    },
    voterForm: {
      en: "The node will not start: {voter} in controller.quorum.voters is not of the form id@host:port.",
      "zh-cn": "节点无法启动：controller.quorum.voters 中的 {voter} 不符合 id@host:port 的格式。",
    },
    unmapped: {
      en: "The node will not start: the controller listener {name} has no protocol in listener.security.protocol.map.",
      "zh-cn": "节点无法启动：controller 监听器 {name} 在 listener.security.protocol.map 中没有对应的协议。",
    },
    noQuorum: {
      en: "The node will not start: neither controller.quorum.voters nor controller.quorum.bootstrap.servers says where the controllers are.",
      "zh-cn":
        "节点无法启动：controller.quorum.voters 和 controller.quorum.bootstrap.servers 都没有说明 controller 在哪里。",
    },
    brokerListens: {
      en: "The node will not start: it is only a broker, and listeners has the controller listener {name}.",
      "zh-cn": "节点无法启动：它只是 broker，而 listeners 中有 controller 监听器 {name}。",
    },
    notBound: {
      en: "The node will not start: it is a controller, and listeners has no controller listener {name}.",
      "zh-cn": "节点无法启动：它是 controller，而 listeners 中没有 controller 监听器 {name}。",
    },
    notController: {
      en: "The node will not start: it is only a controller, and listeners has {name}, which is not in controller.listener.names.",
      "zh-cn": "节点无法启动：它只是 controller，而 listeners 中的 {name} 不在 controller.listener.names 中。",
    },
    onlyControllers: {
      en: "The node will not start: it is a broker too, and all its listeners are controller listeners.",
      "zh-cn": "节点无法启动：它同时是 broker，而它的监听器全都是 controller 监听器。",
    },
  },
  fixes: {
    ids: {
      en: "Keep node.id alone.",
      "zh-cn": "请只保留 node.id。",
    },
    voters: {
      en: "Correct node.id, process.roles or the list of voters.",
      "zh-cn": "请更正 node.id、process.roles 或投票者列表。",
    },
    voterForm: {
      en: "Write each voter as id@host:port, with the node.id of the controller.",
      "zh-cn": "请把每个投票者写成 id@host:port，其中 id 是该 controller 的 node.id。",
    },
    quorum: {
      en: "List the controllers in controller.quorum.bootstrap.servers, or in controller.quorum.voters before 3.9.",
      "zh-cn": "请在 controller.quorum.bootstrap.servers 中列出 controller；3.9 之前使用 controller.quorum.voters。",
    },
    listeners: {
      en: "Bring listeners and controller.listener.names in line with process.roles.",
      "zh-cn": "请让 listeners 和 controller.listener.names 与 process.roles 一致。",
    },
  },
}));
