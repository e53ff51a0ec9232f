/** A service that is built from an application is one more view of it, and silences nothing of what holds without it. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { documentsWith, type Folder, saidIn } from "../../support/folder.ts";

const yml = "orders/src/main/resources/application.yml";
const compose = "docker-compose.yml";
const application =
  "spring:\n  application:\n    name: orders\n  kafka:\n    bootstrap-servers: k1:9092,k2:9092\n    producer:\n      acks: all\n";
const service = (environment: string, how = "    build: ./orders\n") =>
  `services:\n  orders:\n${how}${environment === "" ? "" : `    environment:\n      ${environment}\n`}`;
const folder = (environment: string, text = application, how?: string): Folder => ({
  [yml]: text,
  [compose]: service(environment, how),
});
const views = (files: Folder) => analyze(documentsWith(yml, files)).views.map(({ profiles }) => profiles.join(" + "));

describe("a service is a view", () => {
  it.each([
    ["a build in one line", "    build: ./orders\n"],
    ["a context", "    build:\n      context: orders/\n"],
    ["a Dockerfile in the folder", "    build:\n      context: .\n      dockerfile: orders/Dockerfile\n"],
  ])("by %s", (_, how) => expect(views(folder("A: b", application, how))).toContain("docker-compose.yml: orders"));
  it("by an image that the same file builds", () => {
    const files = {
      [yml]: application,
      [compose]: `${service("", "    build: ./orders\n    image: shop/orders\n")}  again:\n    image: shop/orders\n    environment: {A: b}\n`,
    };
    expect(views(files)).toContain("docker-compose.yml: again");
  });
  it.each([
    ["a build of another folder", folder("A: b", application, "    build: ./billing\n")],
    ["an image that another file builds", folder("A: b", application, "    image: shop/orders\n")],
    [
      "arguments that beat the variables",
      folder("A: b", application, "    build: orders\n    command: --spring.kafka.producer.acks=0\n"),
    ],
    ["files of configuration that it names", folder("SPRING_CONFIG_IMPORT: file:/x.yml")],
    [
      "a file of variables that is not there",
      folder("A: b", application, "    build: orders\n    env_file: orders.env\n"),
    ],
  ])("not by %s", (_, files) => expect(views(files)).toEqual([""]));
});

describe("what is found", () => {
  it("only together stands in the application, named by file and service", () => {
    const text = `${application.replace("      acks: all\n", "")}      properties:\n        enable.idempotence: true\n`;
    expect(
      saidIn(yml, folder('SPRING_KAFKA_PRODUCER_ACKS: "1"', text)).filter((one) => one.includes("conflict")),
    ).toEqual(['8 "true" error producer-idempotence-conflict (docker-compose.yml: orders)']);
  });
  it("in the compose file alone stands there", () => {
    const files = folder('SPRING_KAFKA_PRODUCER_ACKS: "0"');
    expect(saidIn(yml, files)).toEqual([]);
    expect(saidIn(compose, files)).toEqual(['5 "\\"0\\"" error producer-acks-zero']);
  });
  it("of the files stays what it is, whatever a service says", () => {
    const text = application.replace("acks: all", "acks: 0");
    const alone = saidIn(yml, { [yml]: text });
    expect(alone).toEqual(['7 "0" error producer-acks-zero']);
    expect(saidIn(yml, folder("SPRING_KAFKA_PRODUCER_ACKS: all", text))).toEqual(alone);
  });
  it("through a placeholder that a variable fills in", () => {
    const text = application.replace("acks: all", "acks: ${producer.acks-mode:all}");
    expect(saidIn(yml, folder('PRODUCER_ACKSMODE: "0"', text))).toEqual([
      '7 "${producer.acks-mode:all}" error producer-acks-zero (docker-compose.yml: orders)',
    ]);
    expect(saidIn(yml, folder('PRODUCER_ACKS_MODE: "0"', text))).toHaveLength(1);
    expect(saidIn(yml, folder('PRODUCER_ACKS: "0"', text))).toEqual([]);
  });
  it("under the profiles that it activates", () => {
    const text = `${application}---\nspring:\n  config.activate.on-profile: prod\n  kafka.producer.properties.enable.idempotence: true\n`;
    const said = saidIn(yml, folder('SPRING_PROFILES_ACTIVE: prod\n      SPRING_KAFKA_PRODUCER_ACKS: "1"', text));
    expect(said.filter((one) => one.includes("conflict"))).toEqual([
      '11 "true" error producer-idempotence-conflict (docker-compose.yml: orders)',
    ]);
  });
  it("changes no other file", () => {
    const text = `${application.replace("      acks: all\n", "")}      properties:\n        enable.idempotence: true\n`;
    const { findings } = analyze(documentsWith(yml, folder('SPRING_KAFKA_PRODUCER_ACKS: "1"', text)));
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    expect(edits.filter(({ uri }) => uri !== yml)).toEqual([]);
  });
});
