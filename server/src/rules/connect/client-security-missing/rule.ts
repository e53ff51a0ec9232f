/** A worker with a secured connection whose connectors' clients are given none: they connect in plain text, and no record moves. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { absentIsUnknown } from "../../../model/program.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { workerFile } from "../../shared/examples/connect.ts";
import { connectClientSecurityMissingTexts as texts } from "./texts.ts";

const protocolKey = "security.protocol";
const jaasKey = "sasl.jaas.config";

export const connectClientSecurityMissing = defineRule({
  id: "connect-client-security-missing",
  category: "availability",
  severity: "warning",
  roles: ["connect-worker"],
  settings: [protocolKey, jaasKey],
  docs: {
    texts,
    examples: [
      {
        bad: `${workerFile}${protocolKey}=SSL\n`,
        good: `${workerFile}${protocolKey}=SSL\nproducer.${protocolKey}=SSL\nconsumer.${protocolKey}=SSL\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Worker of connect-runtime 2.4.1 to 4.3.1: a protocol and a login without a prefix are given to admin clients alone; a producer or consumer with a protocol of SASL and no login is refused",
    },
    references: [
      { title: "Kafka Connect: settings for the clients of tasks", url: kafkaDocs("kafka-connect/user-guide/") },
    ],
  },
  *check(worker) {
    if (absentIsUnknown(worker)) return;
    const own = worker.written(protocolKey);
    const lacking = clients.filter((client) => worker.written(`${client}.${protocolKey}`) === undefined);
    // Whoever lets connectors override says that they may bring what the worker does not give.
    const mayBring = worker.written("connector.client.config.override.policy") !== undefined;
    if (typeof own?.typed === "string" && secured.test(own.typed)) yield* missing(own, own.typed, lacking, mayBring);
    for (const client of clients) yield* withoutLogin(worker, client, mayBring);
  },
});

const clients = ["producer", "consumer"] as const;
const secured = /^(SSL|SASL_SSL|SASL_PLAINTEXT)$/i;

function* missing(
  own: WrittenSetting,
  protocol: string,
  lacking: readonly (typeof clients)[number][],
  mayBring: boolean,
): Iterable<Report> {
  const [first, ...others] = lacking;
  if (first === undefined) return;
  const isBoth = others.length > 0;
  yield {
    at: own,
    // A worker may run connectors of one kind alone.
    ...(isBoth && !mayBring ? {} : { severity: "info" }),
    message: say(texts().messages[isBoth ? "both" : first], { protocol }),
    advice: say(texts().fixes.copy),
  };
}

/** A login without a protocol, or a protocol of SASL without a login where the worker's own stands in the file. */
function* withoutLogin(
  worker: EffectiveComponent,
  client: (typeof clients)[number],
  mayBring: boolean,
): Iterable<Report> {
  const protocol = worker.written(`${client}.${protocolKey}`);
  const missing = `${client}.${jaasKey}`;
  const login = worker.written(missing);
  if (login !== undefined && protocol === undefined && worker.written(protocolKey) === undefined)
    yield {
      at: login,
      ...(mayBring ? { severity: "info" } : {}),
      message: say(texts().messages.protocol, { key: login.key, missing: `${client}.${protocolKey}` }),
      advice: say(texts().fixes.copy),
    };
  if (typeof protocol?.typed !== "string" || !/^SASL_/i.test(protocol.typed)) return;
  if (worker.written(jaasKey) === undefined || worker.written(missing) !== undefined) return;
  yield {
    at: protocol,
    ...(mayBring ? { severity: "info" } : {}),
    message: say(texts().messages.login, { key: protocol.key, missing }),
    advice: say(texts().fixes.copy),
  };
}
