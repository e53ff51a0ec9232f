/** system-retention-below-pause: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
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
