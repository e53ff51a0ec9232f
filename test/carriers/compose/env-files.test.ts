/** Files of variables and `.env`: judged with the compose file that names them, and silent without one. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { showInterval } from "../../../server/src/kafka/version.ts";
import { documentsWith, fixedIn, saidIn } from "../../support/folder.ts";

const brokers = (env: string, image = "apache/kafka:3.9.0") =>
  `services:\n${["a", "b", "c"].map((name) => `  ${name}:\n    image: ${image}\n${env}`).join("")}`;
const unclean = "# those of all brokers\nKAFKA_UNCLEAN_LEADER_ELECTION_ENABLE=true\n";
const found = ['2 "true" error broker-unclean-leader-election'];

describe("a file of variables", () => {
  it.each([
    ["a text", "    env_file: kafka.env\n"],
    ["a list", "    env_file:\n      - ./kafka.env\n"],
    ["a list of maps", "    env_file:\n      - path: kafka.env\n        required: false\n"],
  ])("named by %s", (_, env) => {
    const folder = { "kafka.env": unclean, "docker-compose.yml": brokers(env) };
    expect(saidIn("kafka.env", folder)).toEqual(found);
    expect(saidIn("docker-compose.yml", folder)).toEqual([]);
    expect(fixedIn("kafka.env", folder)).toBe(unclean.replace("=true", "=false"));
  });
  it("in a folder below", () => {
    const folder = { "conf/kafka.env": unclean, "docker-compose.yml": brokers("    env_file: conf/kafka.env\n") };
    expect(saidIn("conf/kafka.env", folder)).toEqual(found);
  });
  it("is weaker than the environment of the service", () => {
    const env = '    env_file: kafka.env\n    environment:\n      KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "false"\n';
    expect(saidIn("kafka.env", { "kafka.env": unclean, "docker-compose.yml": brokers(env) })).toEqual([]);
  });
  it("has comments that silence", () => {
    const text = `# kafka-lossless-ignore broker-unclean-leader-election -- a trial\n${unclean.slice(unclean.indexOf("KAFKA"))}`;
    expect(
      saidIn("kafka.env", { "kafka.env": text, "docker-compose.yml": brokers("    env_file: kafka.env\n") }),
    ).toEqual([]);
  });
  it("is silent alone, and where nobody of Kafka's reads it", () => {
    expect(saidIn("kafka.env", { "kafka.env": unclean })).toEqual([]);
    const other = brokers("    env_file: kafka.env\n", "example/kafka:1");
    expect(saidIn("kafka.env", { "kafka.env": unclean, "docker-compose.yml": other })).toEqual([]);
  });
  it("one that is missing leaves open what is absent", () => {
    const partial = (folder: Readonly<Record<string, string>>) =>
      analyze(documentsWith("docker-compose.yml", folder)).components.map((one) => one.partial);
    const env = "    env_file: [kafka.env]\n    environment:\n      KAFKA_NODE_ID: 1\n";
    expect(partial({ "docker-compose.yml": brokers(env) })).toEqual([true, true, true]);
    expect(partial({ "docker-compose.yml": brokers(env), "kafka.env": "" })).toEqual([false, false, false]);
  });
  it("is not looked for on the machine", () => {
    const folder = { "kafka.env": unclean, "docker-compose.yml": brokers("    env_file: /etc/kafka.env\n") };
    expect(documentsWith("docker-compose.yml", folder)).toHaveLength(1);
  });
  it("takes a new setting where the service has no environment of its own", () => {
    const folder = { "kafka.env": "KAFKA_NODE_ID=1\n", "docker-compose.yml": brokers("    env_file: kafka.env\n") };
    const [component] = analyze(documentsWith("docker-compose.yml", folder)).components;
    expect(component?.spelling("min.insync.replicas")).toEqual(["KAFKA_MIN_INSYNC_REPLICAS"]);
    expect(component?.near?.uri).toBe("kafka.env");
  });
});

describe("variables of Compose", () => {
  const env = (value: string) => `    environment:\n      KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "${value}"\n`;
  it("a value from .env stands there", () => {
    const folder = { ".env": "# ours\nUNCLEAN=true\n", "docker-compose.yml": brokers(env("${UNCLEAN}")) };
    expect(saidIn(".env", folder)).toEqual(found);
    expect(saidIn("docker-compose.yml", folder)).toEqual([]);
    expect(fixedIn(".env", folder)).toBe("# ours\nUNCLEAN=false\n");
  });
  it("a default counts where .env has none, and is what a fix changes", () => {
    const text = brokers(env("${UNCLEAN:-true}"));
    expect(saidIn("docker-compose.yml", { "docker-compose.yml": text })).toHaveLength(3);
    expect(fixedIn("docker-compose.yml", { "docker-compose.yml": text })).toBe(text.replaceAll(":-true", ":-false"));
    expect(saidIn("docker-compose.yml", { "docker-compose.yml": text, ".env": "UNCLEAN=false\n" })).toEqual([]);
  });
  it.each(["${UNCLEAN}", "$UNCLEAN", "${UNCLEAN:?no value}", "${A:-${UNCLEAN:-true}}", "$${UNCLEAN}", "{{ true }}"])(
    "%s is not known",
    (value) => expect(saidIn("docker-compose.yml", { "docker-compose.yml": brokers(env(value)) })).toEqual([]),
  );
  it("the release in a tag", () => {
    const folder = {
      ".env": "KAFKA=3.8.1\n",
      "docker-compose.yml": brokers("    environment: {KAFKA_NODE_ID: 1}\n", "apache/kafka:${KAFKA}"),
    };
    const { components, versions } = analyze(documentsWith("docker-compose.yml", folder));
    expect(components.map((one) => showInterval(versions(one).broker.interval))).toEqual(["3.8.1", "3.8.1", "3.8.1"]);
  });
});

describe("several services", () => {
  it("are no neighbours: a listener of one reads nothing of another's consumer", () => {
    const text =
      'services:\n  a:\n    image: example/a\n    environment:\n      SPRING_KAFKA_CONSUMER_ENABLEAUTOCOMMIT: "true"\n  b:\n    image: example/b\n    environment:\n      SPRING_KAFKA_LISTENER_ACKMODE: manual\n';
    const rules = saidIn("docker-compose.yml", { "docker-compose.yml": text });
    expect(rules.filter((line) => line.includes("manual-ack"))).toEqual([]);
  });
  it("that are scaled are as many brokers", () => {
    const text = `services:\n  a:\n    image: apache/kafka:3.9.0\n    deploy:\n      replicas: 3\n    environment:\n      KAFKA_MIN_INSYNC_REPLICAS: 1\n`;
    const [component] = analyze(documentsWith("docker-compose.yml", { "docker-compose.yml": text })).components;
    expect(component?.nodes).toBe(3);
  });
});
