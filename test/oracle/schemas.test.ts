/** The generated facts are well-formed, and say what is known for certain about Kafka and Spring Boot. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Period {
  readonly since?: string;
  readonly until?: string;
  readonly type: string;
  readonly default?: string | null;
  readonly required?: true;
  readonly valid?: { readonly oneOf?: readonly string[]; readonly min?: number; readonly max?: number };
  readonly importance?: string;
  readonly update?: string;
  readonly broker?: string;
  readonly replacement?: string;
  readonly removed?: true;
}

interface Schema {
  readonly role?: string;
  readonly releases: readonly string[];
  readonly settings: Readonly<Record<string, readonly Period[]>>;
}

interface SpringSchema extends Schema {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly binds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly manages: Readonly<Record<string, { readonly kafka: string; readonly springKafka: string }>>;
}

const root = new URL("../../schemas/", import.meta.url);
const kafkaTypes = ["boolean", "string", "int", "short", "long", "double", "list", "class", "password"];
const nativeTypes = ["c-boolean", "c-integer", "c-integer-or-all", "c-float", "c-enum", "c-flags", "string"];
const roles = readdirSync(new URL("settings/", root)).map((file) => file.replace(/\.json$/, ""));
const spring = read<SpringSchema>("spring.json");

const schemas = [...roles.map((role) => `settings/${role}.json`), "spring.json", "spring-cloud-stream.json"];

describe.each(schemas)("%s", (path) => {
  const schema = read<Schema>(path);

  it("lists its releases and its settings in order", () => {
    const numbers = schema.releases.map((release) => release.split(".").map(Number));
    expect(numbers).toEqual([...numbers].sort((a, b) => compare(a, b)));
    const names = Object.keys(schema.settings);
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(10);
  });

  it("has periods in order, without overlap, between releases that were asked", () => {
    for (const [name, periods] of Object.entries(schema.settings)) {
      const bounds = periods.map((period) => [start(schema, period), end(schema, period)] as const);
      for (const [from, to] of bounds) expect(from, name).toBeLessThan(to);
      for (const [index, [from]] of bounds.entries()) {
        if (index > 0) expect(from, name).toBeGreaterThanOrEqual(bounds[index - 1]?.[1] ?? Number.NaN);
      }
      expect(
        bounds.flat().every((bound) => bound >= 0),
        name,
      ).toBe(true);
    }
  });
});

describe.each(roles)("settings of %s", (role) => {
  const schema = read<Schema>(`settings/${role}.json`);

  it("have a known type and importance, and either a default or `required`", () => {
    expect(schema.role).toBe(role);
    for (const [name, periods] of Object.entries(schema.settings)) {
      for (const period of periods) {
        expect(role === "librdkafka" ? nativeTypes : kafkaTypes, name).toContain(period.type);
        expect(["high", "medium", "low"], name).toContain(period.importance);
        expect(period.default === undefined, name).toBe(period.required === true);
      }
    }
  });

  it("carry nothing of the machine that asked", () => {
    expect(JSON.stringify(schema)).not.toMatch(/oracle\/target|\/home\/|\/root\/|\[hidden\]/);
  });
});

describe("what is known for certain", () => {
  it("every role is there, and asked of the releases that matter", () => {
    expect(roles).toEqual(
      [
        ...["admin", "broker", "connect-sink", "connect-source", "connect-worker"],
        ...["consumer", "librdkafka", "mirror-maker", "producer", "streams", "topic"],
      ].sort(),
    );
    for (const role of ["producer", "consumer", "admin", "broker", "topic"]) {
      const { releases } = read<Schema>(`settings/${role}.json`);
      expect(releases).toEqual(expect.arrayContaining(["2.0.0", "2.8.2", "3.0.0", "3.1.0", "3.9.2", "4.4.0"]));
    }
  });

  it.each([
    ["producer", "acks", [["1", "3.0.0"], ["all"]]],
    ["producer", "enable.idempotence", [["false", "3.0.0"], ["true"]]],
    ["producer", "retries", [["0", "2.1.0"], ["2147483647"]]],
    ["producer", "linger.ms", [["0", "4.0.0"], ["5"]]],
    ["consumer", "session.timeout.ms", [["10000", "3.0.0"], ["45000"]]],
    ["consumer", "enable.auto.commit", [["true"]]],
    ["consumer", "isolation.level", [["read_uncommitted"]]],
    ["broker", "min.insync.replicas", [["1"]]],
    ["broker", "unclean.leader.election.enable", [["false"]]],
    ["broker", "log.dirs", [[null]]],
    ["topic", "min.insync.replicas", [["1"]]],
    ["librdkafka", "acks", [["-1"]]],
    ["librdkafka", "enable.idempotence", [["false"]]],
    ["librdkafka", "session.timeout.ms", [["10000", "1.7.0"], ["45000"]]],
  ] as const)("%s %s", (role, name, expected) => {
    expect(defaults(role, name)).toEqual(expected);
  });

  it("acks takes four spellings in every release", () => {
    const periods = periodsOf("producer", "acks");
    expect(periods.map((period) => period.valid?.oneOf)).toEqual(periods.map(() => ["all", "-1", "0", "1"]));
  });

  it("a topic falls back to the broker, and both say so", () => {
    expect(read<Schema>("settings/topic.json").settings["retention.ms"]?.at(-1)?.broker).toBe("log.retention.ms");
    const broker = read<Schema>("settings/broker.json").settings;
    expect(broker["min.insync.replicas"]?.at(-1)?.update).toBe("cluster-wide");
    expect(broker["log.dirs"]?.at(-1)?.update).toBe("read-only");
  });

  it("ZooKeeper left the broker with 4.0", () => {
    expect(read<Schema>("settings/broker.json").settings["zookeeper.connect"]?.at(-1)?.until).toBe("4.0.0");
  });
});

describe("Spring Boot", () => {
  it("knows the acknowledgement modes of a listener", () => {
    expect(spring.settings["spring.kafka.listener.ack-mode"]).toBeDefined();
    expect(spring.values["spring.kafka.listener.ack-mode"]).toEqual(
      expect.arrayContaining(["RECORD", "BATCH", "TIME", "COUNT", "COUNT_TIME", "MANUAL", "MANUAL_IMMEDIATE"]),
    );
  });

  it("hands its keys to the clients", () => {
    expect(spring.binds["spring.kafka.producer.acks"]).toEqual({ producer: "acks" });
    expect(spring.binds["spring.kafka.consumer.auto-commit-interval"]).toEqual({ consumer: "auto.commit.interval.ms" });
    expect(Object.keys(spring.binds["spring.kafka.bootstrap-servers"] ?? {})).toEqual([
      ...["admin", "consumer", "producer", "streams"],
    ]);
    expect(spring.binds["spring.kafka.listener.ack-mode"]).toBeUndefined();
  });

  it("no longer binds the retry keys that its metadata still lists", () => {
    for (const name of ["delay", "max-delay", "multiplier", "random-back-off"]) {
      const last = spring.settings[`spring.kafka.retry.topic.${name}`]?.at(-1);
      expect([last?.since, last?.removed], name).toEqual(["4.0.0", true]);
    }
  });

  it("binds only to settings that Kafka has, and only keys that it knows", () => {
    for (const [key, clients] of Object.entries(spring.binds)) {
      expect(spring.settings, key).toHaveProperty([key]);
      for (const [role, name] of Object.entries(clients)) {
        // Kafka Streams hands on what its inner clients know.
        const known = role === "streams" ? ["streams", "consumer", "producer"] : [role];
        expect(
          known.some((each) => name in read<Schema>(`settings/${each}.json`).settings),
          `${key} ${name}`,
        ).toBe(true);
      }
    }
  });

  it("manages a Kafka and a spring-kafka in every patch", () => {
    expect(Object.keys(spring.manages)).toEqual(expect.arrayContaining([...spring.releases]));
    expect(Object.keys(spring.manages).length).toBeGreaterThan(200);
    for (const { kafka, springKafka } of Object.values(spring.manages)) {
      expect(kafka).toMatch(/^\d+\.\d+\.\d+$/);
      expect(springKafka).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), "utf8")) as T;
}

function periodsOf(role: string, name: string): readonly Period[] {
  return read<Schema>(`settings/${role}.json`).settings[name] ?? [];
}

/** The default of each stretch of equal defaults, and the release that ended it. */
function defaults(role: string, name: string): readonly (readonly (string | null)[])[] {
  const periods = periodsOf(role, name);
  const changes = periods.filter((period, index) => period.default !== periods[index + 1]?.default);
  return changes.map((period) => [period.default ?? null, ...(period.until === undefined ? [] : [period.until])]);
}

function start(schema: Schema, period: Period): number {
  return period.since === undefined ? 0 : schema.releases.indexOf(period.since);
}

function end(schema: Schema, period: Period): number {
  return period.until === undefined ? schema.releases.length : schema.releases.indexOf(period.until);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, i) => part !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
