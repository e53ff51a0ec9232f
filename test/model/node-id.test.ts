/** The number of a node under its two names. */
import { expect, it } from "vitest";
import { parse } from "../../server/src/analysis/parse.ts";
import { componentOf } from "../support/client-cases.ts";

const id = (lines: string, key: string, release = "3.9") =>
  componentOf(
    parse({ uri: "server.properties", text: `# kafka-lossless: role=broker\nlog.dirs=/data\n${lines}\n` }),
    release,
  )?.effective(key).typed;

it("is one number, whichever name is written", () => {
  expect(id("node.id=7", "broker.id")).toBe(7);
  expect(id("broker.id=7", "node.id")).toBe(7);
  expect(id("broker.id=7\nnode.id=7", "node.id")).toBe(7);
});

it("has one name before 3.0", () => expect(id("broker.id=7", "node.id", "2.8")).toBeUndefined());
