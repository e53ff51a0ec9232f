/** The pairs of settings that say how many copies there are and how many of them acks=all asks for. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";

/** Both settings as they are written; of the transaction log one may be Kafka's default. */
export interface Copies {
  readonly about: "topics" | "transactions";
  readonly copies: number;
  readonly required: number;
  readonly factor: WrittenSetting | undefined;
  readonly minimum: WrittenSetting | undefined;
}

/** What a broker's or a topic's file says; nothing where a number is unknown or left to others. */
export function copiesOf(component: EffectiveComponent): readonly Copies[] {
  const factor = component.role === "topic" ? topicFactor(component) : component.written("default.replication.factor");
  const minimum = component.written("min.insync.replicas");
  const copies = Number(factor?.typed ?? Number.NaN);
  const required = Number(minimum?.typed ?? Number.NaN);
  const pair: Copies = { about: "topics", copies, required, factor, minimum };
  return [pair, ...transactionLog(component)].filter((one) => one.copies >= 1 && one.required >= 1);
}

/** Kafka's catalogues do not know the name, so its value is a text. */
function topicFactor(topic: EffectiveComponent): WrittenSetting | undefined {
  return topic.written("replication.factor") ?? topic.written("replication-factor");
}

function transactionLog(component: EffectiveComponent): readonly Copies[] {
  if (component.role !== "broker") return [];
  const factorKey = "transaction.state.log.replication.factor";
  const minimumKey = "transaction.state.log.min.isr";
  const factor = component.written(factorKey);
  const minimum = component.written(minimumKey);
  if (factor === undefined && minimum === undefined) return [];
  const copies = Number(component.effective(factorKey).typed ?? Number.NaN);
  const required = Number(component.effective(minimumKey).typed ?? Number.NaN);
  return [{ about: "transactions", copies, required, factor, minimum }];
}
