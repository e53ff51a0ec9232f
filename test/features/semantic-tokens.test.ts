/** The kinds of values in .properties files: what is coloured, and what is left alone. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";

function tokens(uri: string, text: string): readonly string[] {
  return semanticTokens(analyze([parse({ uri, text })]), uri).map(
    ({ type, span }) => `${type} ${text.slice(span.start, span.end)}`,
  );
}

it("tells numbers, truths, names out of a list and classes of Kafka's settings", () => {
  const text = [
    "bootstrap.servers=kafka:9092",
    "acks = all ",
    "retries=3",
    "enable.idempotence=true",
    "key.serializer=org.example.Keys",
    "client.id=orders",
    "my.own=1",
  ];
  expect(tokens("producer.properties", `${text.join("\n")}\n`)).toEqual([
    "enumMember all ",
    "number 3",
    "keyword true",
    "class org.example.Keys",
  ]);
});

it("leaves alone what Kafka would refuse", () =>
  expect(tokens("producer.properties", "bootstrap.servers=k:1\nacks=most\nretries=few\nlinger.ms=\n")).toEqual([]));

it("tells the names in placeholders", () =>
  expect(
    tokens("application.properties", "spring.kafka.producer.acks=${ACKS:${FALLBACK:all}}\nother=a ${B} c ${D}\n"),
  ).toEqual(["variable ACKS", "variable FALLBACK", "variable B", "variable D"]));

it("colours nothing twice where broken JSON is read as several connectors in each other", () => {
  const text =
    '{"name": "a", "config": {"tasks.max": "1", "connector.class":?  "X", "topics": "a", "connector.class": "Y",rrors.tolerance": "all",\n    "errors.retry.timeout": "-1"\n  }\n}\n';
  expect(tokens("connect-sink.json", text)).toEqual(['number "1"']);
});

it("is silent in YAML and in files that are none of Kafka's", () => {
  expect(tokens("application.yml", "spring.kafka.producer.acks: all\n")).toEqual([]);
  expect(tokens("messages.properties", "acks=all\n")).toEqual([]);
});
