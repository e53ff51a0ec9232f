/** Completion and hover of Spring Cloud Stream's own keys, in both of Spring's grammars. */
import { describe, expect, it } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { langs } from "../../server/src/texts/text.ts";
import { accepts, labels } from "../support/complete.ts";
import { atCursor } from "../support/cursor.ts";

const yaml = { file: "src/main/resources/application.yml" };
const properties = { file: "src/main/resources/application.properties" };

const head = `spring.cloud.stream:
  kafka.binder.brokers: kafka1:9092
  bindings:
    bill-in-0: {group: billing}
`;

describe("YAML", () => {
  it("offers the sections, and the keys of a level without those that are there", () => {
    expect(labels("spring:\n  cloud:\n    stream:\n      kafka:\n        $0\n", yaml)).toEqual(
      expect.arrayContaining(["binder", "bindings", "default", "streams"]),
    );
    const keys = labels(
      "spring:\n  cloud:\n    stream:\n      kafka:\n        binder:\n          brokers: b\n          $0\n",
      yaml,
    );
    expect(keys).toContain("required-acks");
    expect(keys).not.toContain("brokers");
  });

  it("offers the names of the file's bindings, and what only Kafka's binder has below them", () => {
    expect(labels(`${head}  kafka:\n    bindings:\n      $0\n`, yaml)).toContain("bill-in-0");
    const own = labels(`${head}  kafka:\n    bindings:\n      bill-in-0:\n        consumer:\n          $0\n`, yaml);
    expect(own).toContain("enable-dlq");
    expect(own).not.toContain("max-attempts");
    const common = labels(`${head.replace("{group: billing}", "\n      consumer:\n        $0")}`, yaml);
    expect(common).toContain("max-attempts");
    expect(common).not.toContain("enable-dlq");
  });

  it("writes a value and opens a section", () => {
    accepts(
      `${head}  kafka:\n    default:\n      consumer:\n        en$0\n`,
      "enable-dlq",
      `${head}  kafka:\n    default:\n      consumer:\n        enable-dlq: \n`,
      yaml,
    );
    accepts(`${head}  kafka:\n    def$0\n`, "default", `${head}  kafka:\n    default:\n      \n`, yaml);
  });

  it("offers Kafka's own names in the maps, and values", () => {
    const map = `${head}  kafka:\n    bindings:\n      bill-in-0:\n        consumer:\n          configuration:\n            $0\n`;
    expect(labels(map, yaml)).toContain("max.poll.records");
    expect(labels(map, yaml)).not.toContain("linger.ms");
    expect(labels(`${head}  kafka.default.consumer.ack-mode: $0\n`, yaml)).toContain("MANUAL_IMMEDIATE");
    expect(labels(`${head}  kafka.default.consumer.enable-dlq: $0\n`, yaml)).toEqual(["true", "false"]);
  });

  it("offers nothing below what no release knows", () =>
    expect(labels(`${head}  rabbit:\n    bindings:\n      $0\n`, yaml)).toEqual([]));
});

describe(".properties", () => {
  const text = "spring.cloud.stream.kafka.binder.brokers=kafka1:9092\nspring.cloud.stream.bindings.bill-in-0.group=b\n";

  it("offers whole names level by level", () => {
    expect(labels(`${text}spring.cloud.stream.kafka.$0`, properties)).toContain("spring.cloud.stream.kafka.default");
    accepts(
      `${text}spring.cloud.stream.kafka.bindings.$0\n`,
      "spring.cloud.stream.kafka.bindings.bill-in-0",
      `${text}spring.cloud.stream.kafka.bindings.bill-in-0.\n`,
      properties,
    );
    accepts(
      `${text}spring.cloud.stream.kafka.bindings.bill-in-0.consumer.ack$0\n`,
      "spring.cloud.stream.kafka.bindings.bill-in-0.consumer.ack-mode",
      `${text}spring.cloud.stream.kafka.bindings.bill-in-0.consumer.ack-mode=\n`,
      properties,
    );
  });

  it("offers values", () =>
    expect(labels(`${text}spring.cloud.stream.kafka.default.consumer.start-offset=$0`, properties)).toEqual([
      "earliest",
      "latest",
    ]));
});

describe("hover", () => {
  const shown = (marked: string, lang: "en" | "zh-cn" = "en"): string | undefined => {
    const { uri, offset, analysis } = atCursor(yaml.file, marked);
    return hover(analysis, uri, offset, { lang })?.markdown;
  };

  it("tells whose a key is, its type and its default through the releases of the binder", () => {
    const markdown = shown(`${head}  kafka.binder.required-a$0cks: all\n`);
    expect(markdown).toContain("Setting of the Kafka binder");
    expect(markdown).toContain("default: `1` before binder 5.0.2, `all` since binder 5.0.2");
    expect(shown(`${head}  kafka.default.consumer.ack-m$0ode: RECORD\n`)).toContain("`MANUAL_IMMEDIATE`");
    expect(shown(`${head}  bindings.bill-in-0.destina$0tion: bills\n`)).toContain("holds for all binders");
  });

  it.each(langs)("says something about every key that is known (%s)", (lang) =>
    expect(shown(`${head}  kafka.streams.binder.application-$0id: x\n`, lang)).toContain("application-id"),
  );

  it("says nothing of another binder's key", () =>
    expect(shown(`${head}  rabbit.binder.no$0des: x\n`)).toBeUndefined());
});
