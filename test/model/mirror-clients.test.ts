/** What a flow of MirrorMaker gives to the clients that copy its records. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";

const flow = "clusters=us,eu\nus.bootstrap.servers=us1:9092\neu.bootstrap.servers=eu1:9092\nus->eu.topics=orders.*\n";

function errors(lines: string): readonly string[] {
  const { findings } = analyze([parse({ uri: "mm2.properties", text: `${flow}${lines}\n` })], {});
  return findings.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));
}

it("the source's consumer and the target's producer refuse what any client refuses", () => {
  expect(errors("us->eu.enabled=true\nus.consumer.max.poll.records=0")).toEqual(["client-invalid-value"]);
  expect(errors("us->eu.enabled=true\neu.producer.acks=2")).toEqual(["producer-invalid-acks-value"]);
});

it("nobody gets what stands behind the other cluster, and a flow that is off has no clients", () => {
  expect(errors("us->eu.enabled=true\neu.consumer.max.poll.records=0")).toEqual([]);
  expect(errors("us->eu.enabled=false\nus.consumer.max.poll.records=0")).toEqual([]);
});

it("the copies are written by the worker: what the flow itself says for the target's producers does not reach them", () => {
  expect(errors("us->eu.enabled=true\nus->eu.target.producer.acks=2")).toEqual([]);
  expect(errors("us->eu.enabled=true\nus->eu.producer.acks=2")).toEqual([]);
  expect(errors("us->eu.enabled=true\nus->eu.producer.override.acks=2")).toEqual(["producer-invalid-acks-value"]);
  expect(errors("us->eu.enabled=true\neu.producer.acks=2\nus->eu.producer.override.acks=all")).toEqual([]);
});

it("admin clients of both clusters refuse, too", () => {
  expect(errors("us->eu.enabled=true\nus.admin.retries=-1")).toEqual(["client-invalid-value"]);
  expect(errors("us->eu.enabled=true\nus->eu.target.admin.retries=-1")).toEqual(["client-invalid-value"]);
});
