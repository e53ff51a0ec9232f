/** A diagnostic report shows choices, rules and releases, and no other text that stands in the settings. */
import { expect, it } from "vitest";
import { settingLine } from "../../client/src/report-lines.ts";

const preset = { default: "", enum: ["", "critical", "standard"] };
const severity = { default: {}, additionalProperties: { enum: ["error", "off"] } };

it("leaves out what nobody has set", () => {
  expect(settingLine("preset", "", preset)).toEqual([]);
  expect(settingLine("preset", undefined, preset)).toEqual([]);
  expect(settingLine("severity", {}, severity)).toEqual([]);
});

it("shows choices, releases and rules", () => {
  expect(settingLine("preset", "critical", preset)).toEqual(["preset: critical"]);
  expect(settingLine("kafkaVersion", " 3.9.1", { default: "" })).toEqual(["kafkaVersion:  3.9.1"]);
  expect(settingLine("enable", false, { default: true })).toEqual(["enable: false"]);
  expect(
    settingLine("severity", { "producer-acks-zero": "off", "broker-keys-removed-in-4": "error" }, severity),
  ).toEqual(["severity: { producer-acks-zero=off, broker-keys-removed-in-4=error }"]);
});

it("shows no other text", () => {
  const secret = "s3cr3t-of-ours";
  for (const value of [secret, { [secret]: "off" }, { "producer-acks-zero": secret }, [secret], 7, null])
    for (const declared of [preset, severity]) expect(settingLine("x", value, declared).join()).not.toContain(secret);
});
