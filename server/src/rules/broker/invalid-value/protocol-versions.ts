/** The versions of Kafka that a broker can be told to speak: those that it knows, up to its own. */
import { isKraftVersion, isProtocolVersion, protocolName, recordFormat } from "../../../kafka/protocol-version.ts";
import { type Lens, parseRange, parseRelease, showRelease } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { brokerInvalidValueTexts as texts } from "./texts.ts";

const protocolKey = "inter.broker.protocol.version";
const formatKey = "log.message.format.version";

/** A text that is no version, one that is newer than the broker, and a format of records that the protocol cannot carry. */
export function* unknownVersions(broker: EffectiveComponent, lens: Lens): Iterable<Report> {
  const own = /^(\d+\.\d+)-/.exec(broker.spec(protocolKey)?.default ?? "")?.[1];
  const newest = own === undefined ? undefined : parseRelease(own);
  if (own === undefined || newest === undefined) return;
  let isSound = true;
  for (const key of [protocolKey, formatKey]) {
    const setting = broker.written(key);
    if (setting?.typed === undefined || isProtocolVersion(setting.source, lens)) continue;
    isSound = false;
    const value = setting.source.trim();
    const isNewer = (releaseOf(value) ?? 0) > newest;
    const message = isNewer ? texts().messages.newerVersion : texts().messages.noVersion;
    yield { at: setting, message: say(message, { key, value, own }), advice: say(texts().fixes.version, { key, own }) };
  }
  const part = nodePart(broker);
  if (!isSound || part === undefined) return;
  yield* part === "zookeeper" ? formatBeyond(broker, own) : tooOldForKraft(broker, lens);
}

/** KRaft nodes support no older protocol version. */
function* tooOldForKraft(broker: EffectiveComponent, lens: Lens): Iterable<Report> {
  const protocol = broker.written(protocolKey);
  if (protocol?.typed === undefined || isKraftVersion(protocol.source) || !lens.within("broker", askedKraft)) return;
  yield {
    at: protocol,
    message: say(texts().messages.kraftVersion, { value: protocol.source.trim() }),
    fixes: [remove(protocol, "safe")],
  };
}

const askedKraft = parseRange(">=3.3");

/** Brokers of ZooKeeper alone compare the two, and only across formats of records. */
function* formatBeyond(broker: EffectiveComponent, newest: string): Iterable<Report> {
  const [protocol, format] = [broker.written(protocolKey), broker.written(formatKey)];
  if (protocol?.typed === undefined || (format !== undefined && format.typed === undefined)) return;
  // What nobody writes is the newest.
  const text = format?.source ?? newest;
  const [spoken, stored] = [recordFormat(protocol.source), recordFormat(text)];
  if (spoken === undefined || stored === undefined || spoken >= stored) return;
  yield {
    at: format ?? protocol,
    related: format === undefined ? [] : [protocol],
    message: say(texts().messages.format, {
      format: text.trim(),
      protocol: protocol.source.trim(),
      needed: showRelease(stored === 2 ? eleven : ten),
    }),
    advice: say(texts().fixes.format),
  };
}

/** The newest formats of records came with these. */
const eleven = parseRelease("0.11") ?? 0;
const ten = parseRelease("0.10") ?? 0;

/** The release that is meant, though the broker may not know it. */
function releaseOf(text: string): number | undefined {
  const name = protocolName(text);
  return name.includes(".") ? parseRelease(name) : undefined;
}
