/** What Connect hands on to its clients is read as they read it, and has no default of theirs. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { lensOn } from "../../server/src/kafka/version.ts";
import { effective } from "../../server/src/model/at-release.ts";
import { handedOn } from "../../server/src/model/handed-on.ts";
import { merge } from "../../server/src/model/merge.ts";
import { intervalsOf } from "../../server/src/project/versions.ts";

describe("whose a key is", () => {
  it("is told by the prefix, which is another one for connectors", () => {
    expect(handedOn("connect-worker", "producer.acks")).toEqual({ role: "producer", key: "acks" });
    expect(handedOn("connect-source", "producer.override.acks")).toEqual({ role: "producer", key: "acks" });
    expect(handedOn("connect-sink", "consumer.override.group.id")).toEqual({ role: "consumer", key: "group.id" });
    expect(handedOn("connect-worker", "admin.retries")).toEqual({ role: "admin", key: "retries" });
  });

  it("is the component's own without the prefix, and for every other role", () => {
    expect(handedOn("connect-worker", "acks")).toBeUndefined();
    expect(handedOn("connect-source", "producer.acks")).toBeUndefined();
    expect(handedOn("streams", "producer.acks")).toBeUndefined();
  });
});

describe("a setting that is handed on", () => {
  const read = (line: string, key: string) => {
    const text = `config.storage.topic=configs\n${line}\n`;
    const analysis: Analysis = analyze([parse({ uri: "connect-distributed.properties", text })]);
    const [component] = analysis.components;
    const [view] = analysis.views;
    const merged = component === undefined || view === undefined ? undefined : merge(component, view);
    if (component === undefined || merged === undefined) throw new Error("no worker");
    return effective(merged, lensOn(intervalsOf(analysis.versions(component)))).effective(key);
  };

  it("has the client's type and its ways of saying a thing", () => {
    expect(read("producer.acks=-1", "producer.acks").typed).toBe("all");
    expect(read("consumer.enable.auto.commit= TRUE", "consumer.enable.auto.commit").typed).toBe(true);
    expect(read("producer.acks=some", "producer.acks")).toMatchObject({ typed: undefined, invalid: true });
  });

  it("is unknown where it is not written: Connect has defaults of its own", () => {
    const key = "producer.max.in.flight.requests.per.connection";
    expect(read("", key)).toMatchObject({ typed: undefined, origin: "unknown" });
  });
});
