/** Texts to measure with: the examples of all rules, and files of any length made of them. */
import { rules } from "../../server/src/rules/index.ts";
import { fileOf, springVariants } from "../../test/support/examples.ts";

export interface NamedText {
  readonly uri: string;
  readonly text: string;
}

/** Every example of every rule, good and bad, in every carrier it can stand in. */
export function exampleTexts(): readonly NamedText[] {
  return rules.flatMap((rule) =>
    rule.docs.examples.flatMap((example) =>
      [example.bad, example.good].flatMap((text) => [
        { uri: fileOf(rule, example), text },
        ...(example.file === undefined ? springVariants(rule, text) : []).map(({ file, text: variant }) => ({
          uri: file,
          text: variant,
        })),
      ]),
    ),
  );
}

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
