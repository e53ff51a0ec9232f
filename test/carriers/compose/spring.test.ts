/** Variables of Spring Boot in a service whose image is nobody's of Kafka's. */
import { describe, expect, it } from "vitest";
import { said } from "../../support/said.ts";

const file = "docker-compose.yml";
const service = (environment: string) =>
  `services:\n  orders:\n    image: example/orders\n    environment:\n${environment.replace(/^(?=.)/gm, "      ")}`;

describe("relaxed names", () => {
  it.each([
    "SPRING_KAFKA_PRODUCER_ACKS",
    "spring_kafka_producer_acks",
    "spring.kafka.producer.acks",
    "SPRING_KAFKA_PRODUCER_PROPERTIES_ACKS",
  ])("%s", (name) => expect(said(file, service(`${name}: "0"\n`))).toEqual(['5 "\\"0\\"" error producer-acks-zero']));
  it.each(["SPRING_KAFKA_CONSUMER_ENABLEAUTOCOMMIT", "SPRING_KAFKA_CONSUMER_ENABLE_AUTO_COMMIT"])("%s", (name) =>
    expect(said(file, service(`${name}: "true"\nSPRING_KAFKA_LISTENER_ACK_MODE: manual\n`)).join()).toMatch(
      /manual-ack|ack-mode/,
    ),
  );
});

describe("SPRING_APPLICATION_JSON", () => {
  const json = '{"spring": {"kafka": {"producer": {"acks": "0"}}}}';
  it("in a block, on its exact characters", () =>
    expect(
      said(file, service(`SPRING_APPLICATION_JSON: |\n  {\n    "spring.kafka.producer.acks": "0"\n  }\n`)),
    ).toEqual(['7 "\\"0\\"" error producer-acks-zero']));
  it("in quotes", () =>
    expect(said(file, service(`SPRING_APPLICATION_JSON: '${json}'\n`))).toEqual([
      '5 "\\"0\\"" error producer-acks-zero',
    ]));
  it("in a list", () =>
    expect(said(file, service(`- 'SPRING_APPLICATION_JSON=${json}'\n`))).toEqual([
      '5 "\\"0\\"" error producer-acks-zero',
    ]));
  it("is stronger than other variables", () =>
    expect(
      said(
        file,
        service(`SPRING_APPLICATION_JSON: '${json.replace('"0"', '"all"')}'\nSPRING_KAFKA_PRODUCER_ACKS: "0"\n`),
      ),
    ).toEqual([]));
  it.each(["{", "[1]", "{a: 1}", '{"spring.kafka.producer.acks": "${ACKS}"}', "x"])("%s is left alone", (text) =>
    expect(said(file, service(`SPRING_APPLICATION_JSON: '${text}'\n`))).toEqual([]),
  );
});
