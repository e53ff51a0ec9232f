/** connect-client-security-missing: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { connectClientSecurityMissing } from "../../../server/src/rules/connect/client-security-missing/rule.ts";
import { workerFile } from "../../../server/src/rules/shared/examples/connect.ts";
import { check } from "../../support/check.ts";

const rule = connectClientSecurityMissing;

it("warns where neither producers nor consumers are given the protocol", () =>
  check(
    rule,
    `${workerFile}security.protocol=SASL_SSL
                  ^^^^^^^^ warning: security.protocol=SASL_SSL is for the worker alone: the producers and consumers of its connectors connect with PLAINTEXT and get no answer. Repeat it, and the login, with the prefixes producer. and consumer.
sasl.mechanism=PLAIN
`,
  ));

it("is an info where one kind has it: a worker may run that kind alone", () =>
  check(
    rule,
    `${workerFile}security.protocol=SSL
                  ^^^ info: security.protocol=SSL is for the worker alone: the producers of its source connectors and dead letter queues connect with PLAINTEXT. Repeat it with the prefix producer., unless only sinks run here.
consumer.security.protocol=SSL
`,
  ));

it("warns where the login is missing behind the prefix", () =>
  check(
    rule,
    `${workerFile}security.protocol=SASL_SSL
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="a" password="b";
producer.security.protocol=SASL_SSL
producer.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="a" password="b";
consumer.security.protocol=SASL_SSL
                           ^^^^^^^^ warning: The clients of connectors get consumer.security.protocol and no consumer.sasl.jaas.config: they cannot be built, unless the JVM has a login of its own. Write consumer.sasl.jaas.config too.
`,
  ));

it("is an info where the worker lets connectors bring their own", () =>
  check(
    rule,
    `${workerFile}connector.client.config.override.policy=All
security.protocol=SASL_SSL
                  ^^^^^^^^ info: security.protocol=SASL_SSL is for the worker alone: the producers and consumers of its connectors connect with PLAINTEXT and get no answer. Repeat it, and the login, with the prefixes producer. and consumer.
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="a" password="b";
`,
  ));

it.each([
  ["producer.sasl.jaas.config=a", "producer.sasl.jaas.config"],
  [
    "producer.security.protocol=SASL_SSL\nsasl.jaas.config=a\nconsumer.security.protocol=SSL",
    "producer.security.protocol",
  ],
])("is an info about a login where connectors may bring theirs: %j", (lines, key) => {
  const text = `${workerFile}connector.client.config.override.policy=All\n${lines}\n`;
  const { findings } = analyze([parse({ uri: "connect-distributed.properties", text })], { rules: [rule] });
  expect(findings.map(({ severity, place }) => [severity, text.slice(0, place.span.start).split("\n").at(-1)])).toEqual(
    [["info", `${key}=`]],
  );
});

it("warns about a login without a protocol", () =>
  check(
    rule,
    `${workerFile}producer.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="a" password="b";
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: producer.sasl.jaas.config is not read: without producer.security.protocol the clients of connectors connect with PLAINTEXT.
`,
  ));

it("is silent about plain text, unknown protocols and what is there twice", () => {
  check(rule, `${workerFile}security.protocol=PLAINTEXT\n`);
  check(
    rule,
    `${workerFile}producer.security.protocol=SSL\nsasl.jaas.config=a\nconsumer.security.protocol=PLAINTEXT\n`,
  );
  check(rule, `${workerFile}producer.security.protocol=SASL_SSL\n`);
  check(rule, `${workerFile}producer.security.protocol=\${env:PROTOCOL}\nsasl.jaas.config=a\n`);
  check(rule, `${workerFile}security.protocol=\${env:PROTOCOL}\n`);
  check(rule, `${workerFile}security.protocol=SSL\nproducer.security.protocol=SSL\nconsumer.security.protocol=SSL\n`);
});
