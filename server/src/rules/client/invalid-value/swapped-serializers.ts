/** A serializer where a deserializer belongs, and the other way round: the client cannot be built from it. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { clientInvalidValueTexts as texts } from "./texts.ts";

/** A report for each class that by its name is the other half of the pair. */
export function* swappedSerializers(component: EffectiveComponent): Iterable<Report> {
  const { role } = component;
  if (role !== "producer" && role !== "consumer") return;
  const { wanted, found } = halves[role];
  for (const side of ["key", "value"]) {
    const setting = component.written(`${side}.${wanted.toLowerCase()}`);
    const value = String(setting?.typed ?? "").trim();
    const pair = known.exec(value);
    if (setting === undefined || pair?.groups?.["half"] !== found) continue;
    const name = value.slice(value.lastIndexOf(".") + 1);
    yield {
      at: setting,
      message: say(texts().messages[role], { key: setting.key, name }),
      fixes: [set(setting, `${value.slice(0, -found.length)}${wanted}`, "safe")],
    };
  }
}

const halves = {
  producer: { wanted: "Serializer", found: "Deserializer" },
  consumer: { wanted: "Deserializer", found: "Serializer" },
} as const;

/** Classes that come in pairs; whatever else ends in this way may be both. */
const known =
  /^(org\.apache\.kafka\.common\.serialization\.(Boolean|ByteArray|ByteBuffer|Bytes|Double|Float|Integer|Long|Short|String|UUID|Void)|org\.springframework\.kafka\.support\.serializer\.Json|io\.confluent\.kafka\.serializers\.(KafkaAvro|KafkaJson|json\.KafkaJsonSchema|protobuf\.KafkaProtobuf))(?<half>Serializer|Deserializer)$/;
