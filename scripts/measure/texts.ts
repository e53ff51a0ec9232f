/** Texts to measure with, of any length. */
import type { NamedText } from "../../test/support/example-texts.ts";

/** A Spring service of `lines` lines, most of them not Kafka's, as they are. */
export function springService(lines: number): NamedText {
  const kafka =
    "spring:\n  kafka:\n    producer:\n      acks: 1\n      retries: 0\n    consumer:\n      group-id: a\n      enable-auto-commit: true\n    listener:\n      ack-mode: BATCH\n";
  const other = Array.from(
    { length: Math.max(0, lines - 10) / 2 },
    (_, i) => `service${i}:\n  url: "http://service-${i}/api"\n`,
  );
  return { uri: "application.yml", text: kafka + other.join("") };
}

/** A broker's file of `lines` lines. */
export function brokerFile(lines: number): NamedText {
  const kafka =
    "broker.id=1\nlog.dirs=/data\nzookeeper.connect=zk1:2181,zk2:2181\nmin.insync.replicas=1\nunclean.leader.election.enable=true\n";
  const other = Array.from(
    { length: Math.max(0, lines - 5) },
    (_, i) => `listener.name.l${i}.ssl.keystore.type=PKCS12\n`,
  );
  return { uri: "server.properties", text: kafka + other.join("") };
}
