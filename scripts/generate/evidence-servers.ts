/** The evidence of question 3: which brokers, topics, Connect workers and connectors the real Kafka accepts. */
import { excuseOf, isInternal } from "../../test/oracle/broker-excused.ts";
import { recordedServers, type ServerRole, serverCases, unfoldRuns } from "../../test/support/server-cases.ts";
import type { Evidence } from "./evidence-of.ts";

export function serverEvidence(): Evidence {
  const { releases, cases } = recordedServers;
  const roles = Object.keys(cases) as readonly ServerRole[];
  const waiting = new Map<string, number>();
  const counts = roles.map((role) => {
    let agreeing = 0;
    for (const one of serverCases(role))
      for (const [i, real] of one.answers.entries()) {
        const release = releases[i] ?? "";
        if (real === undefined || isInternal(one, release, real)) continue;
        const excuse = excuseOf(one, release, real);
        if (excuse === undefined) agreeing++;
        else waiting.set(excuse, (waiting.get(excuse) ?? 0) + 1);
      }
    return [names[role], agreeing] as const;
  });
  const defaults = Object.values(recordedServers.values)
    .flatMap((settings) => Object.values(settings))
    .reduce((sum, runs) => sum + unfoldRuns(runs).filter((one) => one !== undefined).length, 0);
  const configurations = roles.reduce((sum, role) => sum + cases[role].length, 0);
  return {
    question: "Brokers, topics and Connect",
    asked: `The real configuration classes judge each of ${configurations} configurations, without a cluster: \`KafkaConfig\` with the checks of its constructor and of the log manager, \`LogConfig.validate\` as the controller asks it, \`DistributedConfig\`, \`StandaloneConfig\`, \`SinkConnectorConfig\` and \`SourceConnectorConfig\`. Each setting at its limits, past them and as nonsense; settings that weigh on each other in all combinations; and seeded random ones. Compared is whether it is refused: an error that says so is found exactly where the real one throws. A case is one configuration with one release. Besides, every value of a definition of which nothing is written is compared with the defaults of \`schemas/\`.`,
    releases,
    cases: [...counts, ["defaults", defaults] as const],
    test: "test/oracle/brokers.test.ts",
    leftOut: [
      ...[...waiting].map(([rule, count]) => `${count} cases that the real one refuses and ours does not: ${rule}.`),
      "Required settings that are missing: a file may be a part of the whole. Where a file is whole otherwise, a missing quorum is told.",
      "Settings that a release keeps to itself, such as those of KRaft in 2.8: their facts are not known.",
      "SASL and SSL, authorizers and other classes of brokers that a file names; the keys that workers use among themselves.",
      "The control plane listener, and the host names and ports of brokers before 3.0.",
      "Names that stand twice in a list, such as two transformations of one name; an empty list of roles.",
      "KRaft before 3.3, when it was not for production; ZooKeeper from 4.0 on, where there is none. Kafka Connect of 4.4, which is not published.",
      "Tiered storage with the retention of the broker, which another file says. MirrorMaker.",
      "What needs a cluster: whether a topic's replicas can be placed, whether a connector's class is there.",
    ],
  };
}

const names: Readonly<Record<ServerRole, string>> = {
  kraft: "KRaft nodes",
  zookeeper: "brokers with ZooKeeper",
  topic: "topics",
  distributed: "distributed workers",
  standalone: "standalone workers",
  "connect-sink": "sinks",
  "connect-source": "sources",
};
