/** A component explained: its verdict first, each fault once as a story, and never calm words where something is wrong. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { explanation } from "../../server/src/features/explanation.ts";

const calm = "Nothing in these settings is known to lose, repeat or reorder records.";

function pages(uri: string, text: string): ReadonlyMap<string, string> {
  const analysis = analyze([parse({ uri, text })]);
  const page = (id: string): string => explanation(analysis, id, { lang: "en" }) ?? "";
  return new Map(analysis.components.map(({ id, role }) => [role, page(id)]));
}

it("tells each fault once, with its story and the remedy, and the settings last", () => {
  const text = "bootstrap.servers=kafka:9092\nacks=1\nretries=0\n";
  const page = pages("producer.properties", text).get("producer") ?? "";
  expect(page.startsWith("# Producer · at most once · 2 ways to lose messages\n")).toBe(true);
  expect(page.match(/\*\*What to do:\*\*/g)).toHaveLength(2);
  expect(page.indexOf("Decisive settings:")).toBeGreaterThan(page.lastIndexOf("What to do:"));
  expect(page).not.toContain(calm);
});

it("names the verdicts of other profiles", () => {
  const other = "---\nspring.config.activate.on-profile: metrics\nspring.kafka.producer.acks: 0\n";
  const page = pages("application.yml", `spring.kafka.producer.acks: all\n${other}`).get("producer");
  expect(page).toContain("- Producer · at most once · 1 way to lose messages (profile metrics)");
});

it("says of a component that does not start for another's sake what the other is kept by", () => {
  const text = "spring.kafka.consumer.enable-auto-commit: true\nspring.kafka.listener.ack-mode: manual\n";
  const found = pages("application.yml", text);
  for (const role of ["consumer", "listener"]) {
    expect(found.get(role)).toContain("does not start");
    expect(found.get(role)).toContain("spring-manual-ack-with-auto-commit");
    expect(found.get(role)).not.toContain(calm);
  }
});

it("is not calm about what does not start, even where somebody silenced that", () => {
  const silenced = "# kafka-lossless-ignore-file producer-idempotence-conflict -- a fixture";
  const text = `${silenced}\nbootstrap.servers=k:9092\nacks=0\nenable.idempotence=true\n`;
  const page = pages("producer.properties", text).get("producer") ?? "";
  expect(page).toContain("does not start");
  expect(page).not.toContain(calm);
});

it("is calm where nothing is wrong", () => {
  const text =
    "# kafka-lossless: kafka=4.0 role=streams\napplication.id=a\nbootstrap.servers=k:9092\nprocessing.guarantee=exactly_once_v2\nreplication.factor=3\n";
  expect(pages("app.properties", text).get("streams")).toContain(calm);
  const retrying = pages("producer.properties", "bootstrap.servers=k:9092\nacks=all\n").get("producer");
  expect(retrying).toContain("Duplicates records when:");
  expect(retrying).not.toContain(calm);
});

it("shows no secret", () => {
  const secret = "org.example.Login required password=hunter2;";
  const text = `bootstrap.servers=kafka:9092\nacks=0\nsasl.jaas.config=${secret}\ntransactional.id=\${X}\n`;
  expect(pages("producer.properties", text).get("producer")).not.toContain("hunter2");
});
