/** Real clients of 21 releases of librdkafka were made of thousands of configurations: ours start where they start, and as what. */
import { expect, it } from "vitest";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { answersOf, fileOf, ourAnswer, recorded } from "../support/librdkafka-cases.ts";
import { sampled } from "../support/sampled.ts";

const shown = 20;
const roles = ["producer", "consumer"] as const;

it("has been asked enough", () => {
  expect(Object.values(recorded.cases).flat().length).toBeGreaterThanOrEqual(2_500);
  expect(recorded.releases.length).toBeGreaterThanOrEqual(20);
});

it.each(roles)(
  "%s: starts and refuses as the real one, with the same effective values",
  (role) => {
    const wrong: string[] = [];
    for (const [settings, course] of sampled(recorded.cases[role], ([, course]) => course)) {
      const document = fileOf(role, settings);
      for (const [release, real] of answersOf(course)) {
        const ours = ourAnswer(role, document, release);
        const agrees = real.startsWith("!") ? ours.startsWith("!") : ours === real;
        if (!agrees) wrong.push(`${release} ${JSON.stringify(settings)}: real ${real}, ours ${ours}`);
      }
    }
    expect(wrong.slice(0, shown), `${wrong.length} differ`).toEqual([]);
  },
  60_000,
);

it("knows the names that the library knows, and which of two is the other", () => {
  const librdkafka = catalogueOf("librdkafka");
  expect(librdkafka.names.length).toBeGreaterThan(150);
  expect(librdkafka.canonical("metadata.broker.list")).toBe("bootstrap.servers");
  expect(librdkafka.canonical("request.required.acks")).toBe("acks");
  expect(librdkafka.canonical("message.timeout.ms")).toBe("delivery.timeout.ms");
  expect(librdkafka.canonical("auto.commit.enable")).toBe("auto.commit.enable");
  for (const name of librdkafka.names) expect(librdkafka.names).toContain(librdkafka.canonical(name));
});
