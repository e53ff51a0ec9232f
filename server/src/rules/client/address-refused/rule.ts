/** An address of a broker that the Java clients refuse, or of which older ones use a part alone. */
import { type Addresses, applicationServer, bootstrapAddresses, lastAddress } from "../../../kafka/addresses.ts";
import { settingDocs } from "../../../kafka/documentation.ts";
import type { Lens } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { isFilledInLater } from "../../shared/filled-in-later.ts";
import { set } from "../../shared/fix.ts";
import { clientAddressRefusedTexts as texts } from "./texts.ts";

const settings = ["bootstrap.servers", "bootstrap.controllers", "application.server"];
/** MirrorMaker gives each cluster a list of its own. */
const ofClusters = ["source.cluster.bootstrap.servers", "target.cluster.bootstrap.servers"];
const keys = [...settings, ...ofClusters];

export const clientAddressRefused = defineRule({
  id: "client-address-refused",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "admin", "client", "streams", "connect-worker", "connect-source", "mirror-maker"],
  settings,
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka1,kafka2:9092\nacks=all\n",
        good: "bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\n",
      },
      {
        bad: "bootstrap.servers=kafka1:9092;kafka2:9092\nacks=all\n",
        good: "bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer, KafkaConsumer, AdminClient and KafkaStreams of 27 releases from 1.1.1 to 4.4.0: addresses with and without a port, quoted, with another separator, with a path; the addresses that were used, read out of the client",
    },
    references: [
      { title: "Kafka: bootstrap.servers", url: settingDocs("producer", "bootstrap.servers") },
      { title: "ClientUtils.parseAndValidateAddresses and Utils.getHost, observed with kafka-clients 1.1.1 to 4.4.0" },
    ],
  },
  *check(client, { lens }) {
    // What a connector makes of such a name is its own business, but for MirrorMaker's.
    const isOthers = client.role === "connect-source" && !mirror.test(client.written("connector.class")?.source ?? "");
    if (isOthers) return;
    for (const key of client.role === "connect-source" ? ofClusters : keys) {
      const setting = client.written(key);
      if (setting?.typed === undefined || isFilledInLater(setting.source)) continue;
      const report = judged(
        client,
        setting,
        key === "application.server" ? applicationServer : bootstrapAddresses,
        lens,
      );
      if (report !== undefined) yield report;
    }
  },
});

const mirror = /^(org\.apache\.kafka\.connect\.mirror\.)?Mirror(Source|Checkpoint|Heartbeat)(Connector)?$/;

function judged(
  client: EffectiveComponent,
  at: WrittenSetting,
  read: (text: string, lens: Lens) => Addresses,
  lens: Lens,
): Report | undefined {
  const text = at.source;
  const found = read(text, lens);
  if ("used" in found) {
    const partly = found.used.find(({ skipped }) => skipped !== "");
    const entry = partly === undefined ? "" : text.slice(partly.start, partly.end);
    return partly && { ...merged(at, entry, read, lens), severity: "warning" };
  }
  const { fault, entry } = found;
  // What its binding makes of a list with nothing in it is the framework's.
  if ((fault === "nothing" || fault === "empty-entry") && client.program !== "java") return undefined;
  if (fault === "form" && lastAddress(entry) !== undefined) return merged(at, entry, read, lens);
  return {
    at,
    message: say(texts().messages[fault], { key: at.key, entry: entry.trim() }),
    ...mended(at, read, lens),
  };
}

/** An entry whose end is an address. */
function merged(at: WrittenSetting, entry: string, read: (text: string, lens: Lens) => Addresses, lens: Lens): Report {
  const { host, port } = lastAddress(entry) ?? { host: entry, port: "" };
  const used = `${host}:${port}`;
  return { at, message: say(texts().messages.partly, { key: at.key, entry, used }), ...mended(at, read, lens) };
}

/** Quotes around the value, other separators, empty entries and a path of ZooKeeper's aside, where what is left can be read. */
function mended(
  at: WrittenSetting,
  read: (text: string, lens: Lens) => Addresses,
  lens: Lens,
): Pick<Report, "fixes" | "advice"> {
  const parts = at.source
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .split(at.key === "application.server" ? "," : /[,;|，；\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const value = parts.join(",");
  const again = read(value, lens);
  const isRead = "used" in again && again.used.length > 0 && again.used.every(({ skipped }) => skipped === "");
  return isRead && value !== at.source
    ? { fixes: [set(at, value, "safe")] }
    : { advice: say(texts().fixes.write, { key: at.key }) };
}
