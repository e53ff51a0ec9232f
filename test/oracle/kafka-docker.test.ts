/** The file that the start program of Kafka's own image writes from an environment: ours knows each line of it, and when the image's own file counts. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { containerImage, imageDefaults, meaningOf } from "../../server/src/kafka/container-images.ts";

interface Recorded {
  readonly releases: readonly string[];
  /** By what is mounted, an environment and its course. */
  readonly cases: Readonly<Record<string, readonly (readonly [Readonly<Record<string, string>>, number])[]>>;
  readonly courses: readonly (readonly string[])[];
}

const recorded = JSON.parse(fs.readFileSync("test/oracle/answers/kafka-docker.json", "utf8")) as Recorded;
const apache = containerImage("apache/kafka") ?? expect.fail("apache/kafka is not known");
const cases = Object.entries(recorded.cases).flatMap(([mounted, list]) =>
  list.map(([environment, course]) => ({ mounted, environment, course: recorded.courses[course] ?? [] })),
);
const ofFile = "image=default";

/** What changed between the releases, and why it does not matter here. */
const changed: readonly { readonly variable: RegExp; readonly why: string }[] = [
  { variable: /^KAFKA_HEAP_OPTS?$/, why: "3.7.0 misspelt it, and dropped its own file where only the heap is set" },
  { variable: /^KAFKA_.*KAFKA_/, why: "before 4.0 the prefix went wherever it stood; no setting has it inside" },
];

it("was asked of the releases since the first with an image; what changed is known", () => {
  expect(recorded.releases[0]).toBe("3.7.0");
  expect(cases.length).toBeGreaterThan(50);
  const unknown = cases.filter(
    ({ environment, course }) =>
      course.length > 1 &&
      !changed.some(({ variable }) => Object.keys(environment).some((name) => variable.test(name))),
  );
  expect(unknown).toEqual([]);
});

describe("each environment", () => {
  it("brings the settings that it means, and no other that a broker knows", () => {
    const wrong = cases.flatMap(({ mounted, environment, course }) => {
      const written = newest(course)
        .split(" | ")
        .filter((line) => line !== "" && line !== ofFile);
      const fromFile = mounted === "nothing mounted" ? [] : [mounted.split(" ")[0] ?? ""];
      const ours = Object.entries(environment).flatMap(([variable, value]) => {
        const meaning = meaningOf(apache, variable);
        return meaning?.kind === "setting" ? [`${meaning.name}=${value}`] : [];
      });
      const known = (line: string): boolean => catalogueOf("broker").periods(line.split("=")[0] ?? "").length > 0;
      const missing = [...fromFile, ...ours].filter((line) => !written.includes(line));
      const more = written.filter((line) => ![...fromFile, ...ours].includes(line) && known(line));
      return missing.length + more.length === 0 ? [] : [{ environment, missing, more }];
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the image's file exactly where ours says so", () => {
    const unmounted = cases.filter(({ mounted }) => mounted === "nothing mounted");
    const wrong = unmounted.filter(
      ({ environment, course }) =>
        imageDefaults(apache, Object.keys(environment)).length > 0 !== (newest(course) === ofFile),
    );
    expect(wrong).toEqual([]);
  });
});

/** The answer of the newest release. */
function newest(course: readonly string[]): string {
  return course.at(-1)?.replace(/^\d[\d.]*: /, "") ?? "";
}
