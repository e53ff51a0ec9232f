/** Completion in our own comments, and keys that a release has lost. */
import { describe, expect, it } from "vitest";
import { accepts, at, labels } from "../support/complete.ts";

const base = "bootstrap.servers=kafka:9092\nacks=0\n";
const yaml = { file: "src/main/resources/application.yml" };

describe("ids of rules to silence", () => {
  it("come with what they are about; those that say something in this file first", () => {
    const [first] = at(`# kafka-lossless-ignore $0\n${base}`);
    expect(first?.label).toBe("producer-acks-zero");
    expect(first?.detail).not.toBe("");
    expect(labels(`# kafka-lossless-ignore $0\n${base}`)).toContain("yaml-refused");
    expect(at(`# kafka-lossless-ignore $0\n${base}`, { lang: "zh-cn" })[0]?.detail).toMatch(/\p{Script=Han}/u);
  });

  it("ask for a reason where there is none", () => {
    accepts(
      `# kafka-lossless-ignore $0\n${base}`,
      "producer-acks-zero",
      `# kafka-lossless-ignore producer-acks-zero -- \n${base}`,
    );
    accepts(
      `# kafka-lossless-ignore-file producer-ac$0ks -- metrics\n${base}`,
      "producer-acks-zero",
      `# kafka-lossless-ignore-file producer-acks-zero -- metrics\n${base}`,
    );
  });

  it("are those that the comment does not name yet, and none in the reason", () => {
    const second = labels(`! kafka-lossless-ignore producer-acks-zero, $0\n${base}`);
    expect(second).toContain("producer-acks-one");
    expect(second).not.toContain("producer-acks-zero");
    expect(labels(`# kafka-lossless-ignore producer-acks-zero -- $0\n${base}`)).toEqual([]);
    expect(labels(`# kafka-lossless-ignore producer-acks-zero -- because $0\n${base}`)).toEqual([]);
  });

  it("work in YAML, above and behind an entry", () => {
    const above = "spring:\n  kafka:\n    producer:\n      # kafka-lossless-ignore $0\n      acks: 0\n";
    expect(labels(above, yaml)[0]).toBe("producer-acks-zero");
    const behind = "spring:\n  kafka:\n    producer:\n      acks: 0 # kafka-lossless-ignore prod$0\n";
    accepts(behind, "producer-acks-zero", behind.replace("prod$0", "producer-acks-zero -- "), yaml);
  });
});

describe("what a file says of itself", () => {
  it("has names, each once", () => {
    expect(labels(`# kafka-lossless: $0\n${base}`)).toEqual(["kafka", "librdkafka", "role", "program", "preset"]);
    expect(labels(`# kafka-lossless: kafka=3.7 $0\n${base}`)).toEqual(["librdkafka", "role", "program", "preset"]);
    accepts(`# kafka-lossless: pre$0\n${base}`, "preset", `# kafka-lossless: preset=\n${base}`);
    accepts(`# kafka-lossless:$0\n${base}`, "role", `# kafka-lossless: role=\n${base}`);
  });

  it("has values: presets, roles, programs, releases with the newest first", () => {
    expect(labels(`# kafka-lossless: preset=$0\n${base}`)).toEqual(["critical", "standard", "tolerant"]);
    expect(labels(`# kafka-lossless: kafka=3.7 role=$0\n${base}`)).toContain("connect-sink");
    expect(labels(`# kafka-lossless: program=$0\n${base}`)).toEqual(["java", "librdkafka", "unknown"]);
    const releases = labels(`# kafka-lossless: kafka=$0\n${base}`);
    expect(releases.indexOf("4.0")).toBeLessThan(releases.indexOf("3.9"));
    accepts(
      `# kafka-lossless: kafka=3.$0 role=producer\n${base}`,
      "3.9",
      `# kafka-lossless: kafka=3.9 role=producer\n${base}`,
    );
    expect(labels(`# kafka-lossless: nothing=$0\n${base}`)).toEqual([]);
  });
});

it("our words are offered once their first letters stand there, and nowhere in prose", () => {
  expect(labels(`# kaf$0\n${base}`)).toEqual([
    "kafka-lossless-ignore",
    "kafka-lossless-ignore-file",
    "kafka-lossless:",
  ]);
  accepts(`# kafka-lossless-ig$0\n${base}`, "kafka-lossless-ignore", `# kafka-lossless-ignore \n${base}`);
  for (const prose of ["# $0", "# about kaf$0", "# acks=$0", "#$0"]) expect(labels(`${prose}\n${base}`)).toEqual([]);
});

describe("keys that a release has lost", () => {
  it("are struck through and last, with the release", () => {
    const offered = at(`${base}$0`, { pins: { clients: "4.0" } });
    const lost = offered.filter(({ deprecated }) => deprecated === true);
    expect(lost).toContainEqual(
      expect.objectContaining({ label: "auto.include.jmx.reporter", detail: "removed in 4.0" }),
    );
    expect(offered.slice(-lost.length)).toEqual(lost);
    const older = at(`${base}$0`, { pins: { clients: "3.9" } });
    expect(older.find(({ label }) => label === "auto.include.jmx.reporter")?.deprecated).toBeUndefined();
  });

  it("are not those that are still to come", () => {
    expect(labels(`${base}$0`, { pins: { clients: "3.3" } })).not.toContain("auto.include.jmx.reporter");
  });
});
