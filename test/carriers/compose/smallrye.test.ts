/** Variables of SmallRye's channels: in a service alone, in a container, and of a service that is built from a Quarkus application. */
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { labels } from "../../support/complete.ts";
import { documentsWith, type Folder, saidIn } from "../../support/folder.ts";
import { fixed, said } from "../../support/said.ts";

const file = "docker-compose.yml";
const service = (environment: string) =>
  `services:\n  shop:\n    image: example/shop\n    environment:\n${environment.replace(/^(?=.)/gm, "      ")}`;

describe("in a service alone", () => {
  it("a channel that names Kafka's connector", () =>
    expect(
      said(
        file,
        service(
          "MP_MESSAGING_INCOMING_PAID_CONNECTOR: smallrye-kafka\nMP_MESSAGING_INCOMING_PAID_FAILURE_STRATEGY: ignore\n",
        ),
      ),
    ).toEqual(['6 "ignore" warning smallrye-failure-strategy-ignore']));
  it("a channel with a setting that only Kafka's has", () =>
    expect(said(file, service('MP_MESSAGING_OUTGOING_MY_ORDERS_ACKS: "0"\n'))).toEqual([
      '5 "\\"0\\"" error producer-acks-zero',
    ]));
  it("what all channels and all clients are given", () => {
    const text = service(
      "KAFKA_BOOTSTRAP_SERVERS: kafka:9092\nMP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_ACKS: all\nMP_MESSAGING_OUTGOING_A_CONNECTOR: smallrye-kafka\n",
    );
    const { components } = analyze([parse({ uri: file, text })]);
    expect(components.map(({ role, name }) => `${role} ${name}`)).toEqual(["producer shop: A"]);
    const given = components[0]?.layers.flatMap(({ assignments }) =>
      assignments.map(({ key, given: { value } }) => `${key}=${value}`),
    );
    expect(given).toEqual([
      "mp.messaging.outgoing.*.connector=smallrye-kafka",
      "acks=all",
      "bootstrap.servers=kafka:9092",
    ]);
  });
  it("a container of Kubernetes", () =>
    expect(
      said(
        "k8s/shop.yaml",
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec:\n  template:\n    spec:\n      containers:\n        - name: shop\n          image: example/shop\n          env:\n            - name: MP_MESSAGING_OUTGOING_ORDERS_ACKS\n              value: "0"\n',
      ),
    ).toEqual(['12 "\\"0\\"" error producer-acks-zero']));
  it.each([
    ["servers alone", "KAFKA_BOOTSTRAP_SERVERS: kafka:9092\nKAFKA_ACKS: 0\nQUARKUS_PROFILE: prod\n"],
    [
      "a channel of another connector",
      "MP_MESSAGING_OUTGOING_A_CONNECTOR: smallrye-mqtt\nMP_MESSAGING_OUTGOING_A_ACKS: 0\n",
    ],
    [
      "a channel that may be another connector's",
      "MP_MESSAGING_INCOMING_A_CLIENT_ID: a\nMP_MESSAGING_INCOMING_A_FAILURE_STRATEGY: ignore\n",
    ],
    [
      "a connector from elsewhere",
      "MP_MESSAGING_OUTGOING_A_CONNECTOR: ${CONNECTOR}\nMP_MESSAGING_OUTGOING_A_ACKS: 0\n",
    ],
    ["a value from elsewhere", "MP_MESSAGING_OUTGOING_A_ACKS: ${ACKS}\n"],
    ["a profile's", '_TEST_MP_MESSAGING_OUTGOING_A_ACKS: "0"\n'],
    ["what is absent", "MP_MESSAGING_OUTGOING_A_CONNECTOR: smallrye-kafka\n"],
  ])("silent: %s", (_, environment) => expect(said(file, service(environment))).toEqual([]));
  it("a fix keeps the file's spelling, in both forms", () => {
    const map = service('MP_MESSAGING_OUTGOING_A_ACKS: "0"\n');
    expect(parseYaml(fixed(file, map)).services.shop.environment).toEqual({ MP_MESSAGING_OUTGOING_A_ACKS: "all" });
    const list = service("- MP_MESSAGING_OUTGOING_A_ACKS=0\n");
    expect(parseYaml(fixed(file, list)).services.shop.environment).toEqual(["MP_MESSAGING_OUTGOING_A_ACKS=all"]);
  });
  it("completion offers the variables of the channel, and their values", () => {
    const start = "MP_MESSAGING_INCOMING_PAID_CONNECTOR: smallrye-kafka\n";
    const keys = labels(service(`${start}MP_MESSAGING_INCOMING_PAID_$0\n`), { file });
    expect(keys).toContain("MP_MESSAGING_INCOMING_PAID_FAILURE_STRATEGY");
    expect(keys).toContain("MP_MESSAGING_INCOMING_PAID_AUTO_OFFSET_RESET");
    expect(labels(service(`${start}MP_MESSAGING_INCOMING_PAID_FAILURE_STRATEGY: $0\n`), { file })).toContain(
      "dead-letter-queue",
    );
  });
  it("a comment silences", () =>
    expect(
      said(file, service('# kafka-lossless-ignore producer-acks-zero -- metrics\nMP_MESSAGING_OUTGOING_A_ACKS: "0"\n')),
    ).toEqual([]));
});

describe("a service that is built from a Quarkus application", () => {
  const path = "orders/src/main/resources/application.properties";
  const application =
    "kafka.bootstrap.servers=k1:9092,k2:9092\nmp.messaging.outgoing.my-orders.connector=smallrye-kafka\nmp.messaging.outgoing.my-orders.acks=all\n";
  const folder = (environment: string, text = application): Folder => ({
    [path]: text,
    [file]: `services:\n  orders:\n    build: ./orders\n    environment:\n${environment.replace(/^(?=.)/gm, "      ")}`,
  });
  const views = (files: Folder) =>
    analyze(documentsWith(path, files)).views.map(({ profiles }) => profiles.join(" + "));

  it("is one more view", () => expect(views(folder("A: b\n"))).toEqual(["", "docker-compose.yml: orders"]));
  it("under the profile that it runs with", () =>
    expect(views(folder("QUARKUS_PROFILE: staging\n"))).toContain("staging + docker-compose.yml: orders"));
  it.each([
    ["a profile from elsewhere", "QUARKUS_PROFILE: ${PROFILE}\n"],
    ["properties of the machine", 'JAVA_OPTS_APPEND: "-Dkafka.acks=1"\n'],
    ["files that are elsewhere", "QUARKUS_CONFIG_LOCATIONS: /etc/x\n"],
  ])("not with %s", (_, environment) => expect(views(folder(environment))).toEqual([""]));
  it("what is found only together stands in the application, named by file and service", () => {
    const text = `${application}mp.messaging.outgoing.my-orders.enable.idempotence=true\n`;
    expect(saidIn(path, { [path]: text })).toEqual([]);
    expect(saidIn(path, folder('MP_MESSAGING_OUTGOING_MY_ORDERS_ACKS: "0"\n', text))).toEqual([
      '4 "true" error producer-idempotence-conflict (docker-compose.yml: orders)',
    ]);
  });
  it("a variable for all clients counts below what a channel has", () => {
    const { components, views: all } = analyze(documentsWith(path, folder('KAFKA_ACKS: "0"\n')));
    expect(all).toHaveLength(2);
    expect(components).toHaveLength(1);
    expect(saidIn(path, folder('KAFKA_ACKS: "0"\n'))).toEqual(saidIn(path, { [path]: application }));
  });
  it("through an expression that a variable fills in", () => {
    const text = application.replace("acks=all", "acks=${orders.acks:all}");
    expect(saidIn(path, folder('ORDERS_ACKS: "0"\n', text))).toEqual([
      '3 "${orders.acks:all}" error producer-acks-zero (docker-compose.yml: orders)',
    ]);
    expect(saidIn(path, folder('OTHER_ACKS: "0"\n', text))).toEqual([]);
  });
  it("of the files stays what it is, whatever a service says", () => {
    const text = application.replace("acks=all", "acks=0");
    const alone = saidIn(path, { [path]: text });
    expect(alone).toEqual(['3 "0" error producer-acks-zero']);
    expect(saidIn(path, folder("MP_MESSAGING_OUTGOING_MY_ORDERS_ACKS: all\n", text))).toEqual(alone);
  });
  it("a variable for a profile counts where the service runs with it", () => {
    const text = `${application}mp.messaging.outgoing.my-orders.enable.idempotence=true\n`;
    const found = (environment: string) => saidIn(path, folder(environment, text)).join("\n");
    expect(found('_PROD_MP_MESSAGING_OUTGOING_MY_ORDERS_ACKS: "0"\n')).toContain("producer-idempotence-conflict");
    expect(found('_DEV_MP_MESSAGING_OUTGOING_MY_ORDERS_ACKS: "0"\n')).not.toContain("producer-idempotence-conflict");
  });
});
