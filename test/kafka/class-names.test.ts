/** Classes by name: what they are in a release, and which name was meant; and the settings of spring-kafka's serializers. */
import { describe, expect, it } from "vitest";
import { type ClassKind, classesNamed, classKinds } from "../../server/src/kafka/class-names.ts";
import {
  isSerializationName,
  serializationKeys,
  serializationPeriods,
} from "../../server/src/kafka/spring-kafka-keys.ts";
import { everyRelease, lensOn, parsePin, showInterval } from "../../server/src/kafka/version.ts";
import { answersOf, recorded } from "../support/client-cases.ts";

const common = "org.apache.kafka.common.serialization.";
const spring = "org.springframework.kafka.support.serializer.";

function at(release: string) {
  const pin = parsePin(release) ?? everyRelease;
  return lensOn({
    clients: pin,
    broker: pin,
    springBoot: everyRelease,
    springKafka: pin,
    librdkafka: everyRelease,
  });
}

describe("classes", () => {
  it.each<[string, string, readonly ClassKind[] | "none" | undefined]>([
    [`${common}StringSerializer`, "3.9.2", ["serializer"]],
    [`${common}Serdes$StringSerde`, "3.9.2", ["serde"]],
    [`${common}stringSerializer`, "3.9.2", "none"],
    [`${common}Serializer`, "3.9.2", "none"],
    ["org.apache.kafka.clients.consumer.CooperativeStickyAssignor", "2.3", "none"],
    ["org.apache.kafka.clients.consumer.CooperativeStickyAssignor", "2.8", ["assignor"]],
    ["org.apache.kafka.connect.json.JsonConverter", "4.3.1", ["converter", "header-converter"]],
    ["org.apache.kafka.connect.transforms.InsertField$Value", "4.3.1", ["transformation"]],
    [`${spring}JacksonJsonDeserializer`, "3.3.16", "none"],
    [`${spring}JacksonJsonDeserializer`, "4.0.0", ["deserializer"]],
    ["io.confluent.kafka.serializers.KafkaAvroSerializer", "3.9.2", undefined],
  ])("%s in %s", (name, release, kinds) => expect(classKinds(name, at(release))).toEqual(kinds));

  it("are meant by simple names in any case", () => {
    expect(classesNamed("stringserializer", "serializer")).toEqual([`${common}StringSerializer`]);
    expect(classesNamed("JsonDeserializer", "deserializer")).toContain(`${spring}JsonDeserializer`);
    expect(classesNamed("StringDeserializer", "serializer")).toEqual([]);
  });

  it("that are none are what a real producer refuses", () => {
    const wrong = recorded.cases.producer.flatMap(([settings, course]) => {
      const name = settings["value.serializer"]?.trim();
      if (name?.startsWith("org.apache.kafka.") !== true) return [];
      return answersOf(course).flatMap((real, i) => {
        const kinds = classKinds(name, at(recorded.releases[i] ?? ""));
        const fits = kinds !== undefined && kinds !== "none" && kinds.includes("serializer");
        return real === undefined || real.startsWith("!") !== fits ? [] : [`${recorded.releases[i]} ${name}: ${real}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe("settings of spring-kafka's serializers", () => {
  it("are known by release, with who reads them", () => {
    expect(serializationKeys().length).toBeGreaterThan(20);
    const [first] = serializationPeriods("spring.deserializer.validator.class");
    expect(first && showInterval(first)).toBe(">=3.1");
    expect(first?.classes).toEqual(["ErrorHandlingDeserializer"]);
    expect(serializationPeriods("spring.json.trusted.package")).toEqual([]);
    expect(serializationPeriods("constructor")).toEqual([]);
  });

  it("are one family with what is misspelt", () => {
    expect(serializationKeys().filter((key) => !isSerializationName(key))).toEqual([]);
    expect(isSerializationName("spring.json.trusted.package")).toBe(true);
    expect(isSerializationName("spring.kafka.producer.acks")).toBe(false);
  });
});
