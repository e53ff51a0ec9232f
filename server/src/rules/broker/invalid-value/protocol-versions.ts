/** The versions of Kafka that a broker can be told to speak: those that it knows, up to its own. */
import { parseRelease, showRelease } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { nodePart } from "../shared/cluster.ts";
import { brokerInvalidValueTexts as texts } from "./texts.ts";

const protocolKey = "inter.broker.protocol.version";
const formatKey = "log.message.format.version";

/** A text that is no version, one that is newer than the broker, and a format of records that the protocol cannot carry. */
export function* unknownVersions(broker: EffectiveComponent): Iterable<Report> {
  const own = /^(\d+\.\d+)-/.exec(broker.spec(protocolKey)?.default ?? "")?.[1];
  const newest = own === undefined ? undefined : parseRelease(own);
  if (own === undefined || newest === undefined) return;
  let isSound = true;
  for (const key of [protocolKey, formatKey]) {
    const setting = broker.written(key);
    if (setting?.typed === undefined) continue;
    const release = releaseOf(setting.source.trim());
    const message = release === undefined ? texts().messages.noVersion : texts().messages.newerVersion;
    if (release !== undefined && release <= newest) continue;
    isSound = false;
    const value = setting.source.trim();
    yield { at: setting, message: say(message, { key, value, own }), advice: say(texts().fixes.version, { key, own }) };
  }
  if (isSound && nodePart(broker) === "zookeeper") yield* formatBeyond(broker);
}

/** Brokers of ZooKeeper alone compare the two, and only across formats of records. */
function* formatBeyond(broker: EffectiveComponent): Iterable<Report> {
  const [protocol, format] = [broker.written(protocolKey), broker.written(formatKey)];
  if (protocol?.typed === undefined || format?.typed === undefined) return;
  const [spoken, stored] = [releaseOf(protocol.source.trim()), releaseOf(format.source.trim())];
  if (spoken === undefined || stored === undefined) return;
  const needed = formats.find((since) => stored >= since) ?? 0;
  if (spoken >= needed) return;
  yield {
    at: format,
    related: [protocol],
    message: say(texts().messages.format, {
      format: format.source.trim(),
      protocol: protocol.source.trim(),
      needed: showRelease(needed),
    }),
    advice: say(texts().fixes.format),
  };
}

/** The newest formats of records came with 0.11 and 0.10. */
const formats: readonly number[] = [parseRelease("0.11") ?? 0, parseRelease("0.10") ?? 0];

/** The first two parts decide, three below 1.0; what follows a whole version behind a point is not read. */
function releaseOf(text: string): number | undefined {
  const [, name] = /^(0\.\d+\.\d+|[1-9]\d*\.\d+)(?:-IV\d+)?(?:\..*)?$/.exec(text) ?? [];
  return name === undefined ? undefined : parseRelease(name);
}
