/** system-retention-below-pause: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { systemRetentionBelowPause as rule } from "../../../server/src/rules/system/retention-below-pause/rule.ts";
import { reader, strimziTopic } from "../../support/shop.ts";
import { judge } from "../../support/small-system.ts";

function told(retention: string, interval: string, config = ""): readonly string[] {
  const files = {
    "billing/src/main/resources/application.yml": `${reader("orders", "shop-kafka-bootstrap:9092")}              configuration:
                max.poll.interval.ms: ${interval}
`,
    "k8s/topic.yaml": strimziTopic("orders", "shop", 3, config).replace("604800000", retention),
  };
  return judge(files, [rule]).findings.map(
    ({ severity, messages: [message] }) => `${severity} ${message?.args["pause"]}`,
  );
}

it("is reported at the pause", () => expect(told("3600000", "7200000")).toEqual(["warning 7200000"]));

it("a connector that retries for ever outlasts every retention below a week", () => {
  const sink = (timeout: string) =>
    `name=s\nconnector.class=org.apache.kafka.connect.file.FileStreamSinkConnector\ntopics=orders\n${timeout}`;
  const found = (timeout: string, retention: string) =>
    judge(
      {
        "connectors/orders-sink.properties": sink(timeout),
        "topics/orders.yaml": strimziTopic("orders", "shop", 3).replace("604800000", retention),
      },
      [rule],
    ).findings.length;
  expect(found("errors.retry.timeout=-1\n", "86400000")).toBe(1);
  expect(found("errors.retry.timeout=-1\n", "604800000")).toBe(0);
  expect(found("errors.retry.timeout=0\n", "1000")).toBe(0);
  expect(found("errors.retry.timeout=3600000\n", "3600000")).toBe(0);
  expect(found("", "1000")).toBe(0);
});

it("is silent where records are kept longer, for ever, by key, or nobody knows", () => {
  expect(told("604800000", "7200000")).toEqual([]);
  expect(told("-1", "7200000")).toEqual([]);
  expect(told("3600000", "7200000", "    cleanup.policy: compact\n")).toEqual([]);
  expect(told("${RETENTION}", "7200000")).toEqual([]);
  expect(told("3600000", "${PAUSE}")).toEqual([]);
});

it("several topics that may be meant all have to delete too early", () => {
  const topic = (retention: string) => strimziTopic("orders", "shop", 3).replace("604800000", retention);
  const sink =
    "name=s\nconnector.class=org.apache.kafka.connect.file.FileStreamSinkConnector\ntopics=orders\nerrors.retry.timeout=-1\n";
  const found = (staging: string, prod: string) =>
    judge(
      { "s/sink.properties": sink, "overlays/staging/t.yaml": topic(staging), "overlays/prod/t.yaml": topic(prod) },
      [rule],
    ).findings.length;
  expect(found("3600000", "7200000")).toBe(1);
  expect(found("3600000", "-1")).toBe(0);
});

describe("the waits of Spring Cloud Stream's binder", () => {
  const binding = (lines: string, retention = "3600000"): readonly string[] => {
    const files = {
      "billing/src/main/resources/application.properties": `spring.cloud.stream.bindings.bill-in-0.destination=orders
spring.cloud.stream.bindings.bill-in-0.group=billing
spring.cloud.stream.kafka.binder.brokers=shop-kafka-bootstrap:9092
${lines.replace(/^(?=.)/gm, "spring.cloud.stream.bindings.bill-in-0.consumer.")}`,
      "k8s/topic.yaml": strimziTopic("orders", "shop", 3).replace("604800000", retention),
    };
    return judge(files, [rule]).findings.map(
      ({ messages: [message] }) =>
        `${String(message?.args["key"]).split(".").at(-1)} ${message?.args["pause"]} ${message?.text.en.includes("in all")}`,
    );
  };

  it("are summed up: one less than there are attempts, each longer by the multiplier up to the longest", () => {
    // 1 + 2 + 4 + 8 s, then 10 s each.
    expect(binding("max-attempts=400\n")).toEqual(["max-attempts 3965000 true"]);
    expect(binding("max-attempts=4\nback-off-initial-interval=600000\nback-off-max-interval=3600000\n")).toEqual([
      "max-attempts 4200000 true",
    ]);
    expect(
      binding("back-off-initial-interval=1900000\nback-off-max-interval=1900000\nback-off-multiplier=1.0\n"),
    ).toEqual(["back-off-initial-interval 3800000 true"]);
  });

  it("that are shorter than what the topic keeps are none of ours", () => {
    expect(binding("max-attempts=5\n")).toEqual([]);
    expect(binding("")).toEqual([]);
    expect(binding("max-attempts=1\nback-off-initial-interval=7200000\nback-off-max-interval=7200000\n")).toEqual([]);
  });

  it("of years count as for ever: a week was time enough", () => {
    expect(binding("max-attempts=2147483647\n", "604799999")).toHaveLength(1);
    expect(binding("max-attempts=2147483647\n", "604800000")).toEqual([]);
  });

  it.each([
    ["the number is filled in later", "max-attempts=${ATTEMPTS}\n"],
    ["the application has a template of its own", "max-attempts=400\nretry-template-name=mine\n"],
    ["records come in batches", "max-attempts=400\nbatch-mode=true\n"],
    ["what says so is filled in later", "max-attempts=400\nbatch-mode=${BATCH}\n"],
  ])("are not known where %s", (_, lines) => expect(binding(lines)).toEqual([]));
});

describe("a topic in which SmallRye's failed records wait", () => {
  const channel = (lines: string, topic: string, retention: string): readonly string[] => {
    const files = {
      "loyalty/src/main/resources/application.properties": `kafka.bootstrap.servers=shop-kafka-bootstrap:9092
mp.messaging.incoming.orders.connector=smallrye-kafka
${lines.replace(/^(?=.)/gm, "mp.messaging.incoming.orders.")}`,
      "k8s/topic.yaml": strimziTopic(topic, "shop", 3).replace("604800000", retention),
    };
    return judge(files, [rule]).findings.map(
      ({ messages: [message] }) => `${message?.args["topic"]} ${message?.args["pause"]}`,
    );
  };
  const delayed = (topics: string): string =>
    `failure-strategy=delayed-retry-topic\ndelayed-retry-topic.topics=${topics}\n`;

  it("has to keep them for as long as its name says", () => {
    expect(channel(delayed("orders_retry_7200000"), "orders_retry_7200000", "3600000")).toEqual([
      "orders_retry_7200000 7200000",
    ]);
    expect(channel(delayed("orders_retry_7200000"), "orders_retry_7200000", "7200000")).toEqual([]);
    expect(channel(delayed("later"), "later", "3600000")).toEqual([]);
  });

  it("is none where failed records do something else", () =>
    expect(
      channel(
        "failure-strategy=ignore\ndelayed-retry-topic.topics=orders_retry_7200000\n",
        "orders_retry_7200000",
        "3600000",
      ),
    ).toEqual([]));
});
