/** Which names and which texts are secret, and which are not; and that nobody waits for the answer. */
import { describe, expect, it, test } from "vitest";
import { parse } from "../../server/src/analysis/parse.ts";
import { within } from "../../server/src/cli/secrets.ts";
import { catalogueOf, catalogueRoles } from "../../server/src/kafka/catalogue.ts";
import { springNames } from "../../server/src/kafka/spring-catalogue.ts";
import type { Given } from "../../server/src/model/placeholder.ts";
import { settingOf } from "../../server/src/model/read-setting.ts";
import { secretsOf } from "../../server/src/model/secret/document.ts";
import { isSecretName } from "../../server/src/model/secret/names.ts";
import { masked, maskedAt } from "../../server/src/model/secret/shapes.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { cost } from "../support/cost.ts";

describe("a name of a secret", () => {
  const names =
    "password passwd db.pwd db.pass user.pass group.pw passphrase secret client.secret credential credentials jaas api.key private.key access.key secret.key keystore.key key.store.key shared.access.key account.key encryption.key ssl.key.pem basic.auth.user.info authorization bearer token auth.token sasl.jaas.config";
  const styles: Readonly<Record<string, (words: readonly string[]) => string>> = {
    dots: (words) => words.join("."),
    dashes: (words) => words.join("-"),
    underscores: (words) => words.join("_"),
    "camel case": ([first = "", ...rest]) =>
      first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
    "title case": (words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
    environment: (words) => words.join("_").toUpperCase(),
    "deep in a path": (words) => `spring.kafka.properties[0].my-app.${words.join(".")}`,
  };
  it.each(Object.entries(styles))("in %s", (_, style) => {
    const missed = names
      .split(" ")
      .map((name) => style(name.split(".")))
      .filter((name) => !isSecretName(name));
    expect(missed).toEqual([]);
  });

  it.each(
    "sasl.jass.config sasl.jaas.confg sasl.pasword ssl.truststore.pasword ssl.keystore.passwrod ssl.key.passord client.secert credentails passphrse toekn spring.kafka.properties.sasl.jass.config ssl.keystore.certificat.chain sasl.oauthbearer.client.credentials.client.secet dbpassword myApiKey kafkaAPIKey X-Api-Key KAFKA_SASL_JAAS_CONFIG DB_PASS GROUP_PW aws_secret_access_key passwords[1] MYSQLPass keypassphrase passcode awscredentials myclientsecret db.psw myPrivatekey proxyauthorization".split(
      " ",
    ),
  )("%s, misspelt or run together", (name) => expect(isSecretName(name)).toBe(true));

  it.each(
    "acks group.id key.serializer message.key partition.key primary.key topic.keys user users username author authorizer.class.name basic.authentication bypass compass pass.through passenger.topic monkey keyboard brokers tokenizer ssl.keystore.location ssl.keystore.type ssl.key.location password.encoder.iterations password.encoder.cipher.algorithm sasl.oauthbearer.token.endpoint.url sasl.login.class delegation.token.expiry.time.ms delegation.token.max.lifetime.ms private.key.file secret.name".split(
      " ",
    ),
  )("%s is none", (name) => expect(isSecretName(name)).toBe(false));

  it("is a name as long as anybody writes one: of a longer text the end counts", () => {
    expect(isSecretName(`password${".x".repeat(100)}`)).toBe(true);
    expect(isSecretName(`password${".x".repeat(200)}`)).toBe(false);
    expect(isSecretName(`${"x.".repeat(200)}password`)).toBe(true);
  });

  it("a number is no token", () => {
    for (const value of ["100", " 5000 ", "-1", "2.5", "30s"]) expect(isSecretName("max.tokens", value)).toBe(false);
    expect(isSecretName("max.tokens", "abc")).toBe(true);
    expect(isSecretName("db.password", "123456")).toBe(true);
  });

  it("is every setting of Kafka's and of Spring's of the password type, and few others", () => {
    const all = [...catalogueRoles, "librdkafka" as const].flatMap((role) =>
      catalogueOf(role).names.map((name) => ({ name, periods: catalogueOf(role).periods(name) })),
    );
    const isPassword = (one: (typeof all)[number]): boolean => one.periods.some(({ type }) => type === "password");
    expect(all.filter((one) => isPassword(one) && !isSecretName(one.name))).toEqual([]);
    const others = all.filter((one) => !isPassword(one) && isSecretName(one.name)).map(({ name }) => name);
    expect([...new Set(others)].toSorted()).toEqual([
      "sasl.oauthbearer.assertion.private.key.passphrase",
      "sasl.oauthbearer.assertion.private.key.pem",
      "sasl.oauthbearer.client.credentials.client.id",
      "sasl.oauthbearer.client.credentials.client.secret",
      "sasl.oauthbearer.client.secret",
      "sasl.password",
      "ssl.key.password",
      "ssl.key.pem",
      "ssl.keystore.password",
    ]);
    const spring = springNames().filter(
      (name) => isSecretName(name) && !/password|key-store-key|certificate/.test(name),
    );
    expect(spring).toEqual([
      "spring.kafka.jaas.control-flag",
      "spring.kafka.jaas.login-module",
      "spring.kafka.jaas.options",
    ]);
  });
});

describe("a text", () => {
  it.each([
    ["https://sr:S@h:8081/x", "https://***@h:8081/x"],
    ["https\\://sr\\:S@h", "https\\://***@h"],
    ["https://S@h", "https://***@h"],
    ["https://u:p/S@h", "https://***@h"],
    ["//u:S@h", "//***@h"],
    ["http://a:S@h,http://b:S@i", "http://***@i"],
    ["proxy=bob:S@proxy:3128", "proxy=***@proxy:3128"],
    ["jdbc:oracle:thin:scott/S@//h:1/x", "jdbc:oracle:thin:***@//h:1/x"],
    ["jdbc:x://h/d?password=S&user=a", "jdbc:x://h/d?password=***&user=a"],
    ["jdbc:x://h/d?user=a&password=S", "jdbc:x://h/d?user=a&password=***"],
    ['org.x required username="a" password="S S;";', 'org.x required username="a" password=***;'],
    ["org.x required password='S';", "org.x required password=***;"],
    ['{"password": "S", "a": 1}', '{"password": ***, "a": 1}'],
    ['{\\"password\\": \\"S, S\\"}', '{\\"password\\": ***}'],
    [
      "Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=S+S=",
      "Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=***",
    ],
    ["Authorization: Bearer S", "Authorization: *** S"],
    ["a Bearer SSS b", "a Bearer *** b"],
    ["Basic dXNlcjpTUw==", "Basic ***"],
    ["run --api-key S -x", "run --api-key *** -x"],
    ["${GROUP_PW:S}", "${GROUP_PW:***}"],
    ["${GROUP_PW:S,S S;S}", "${GROUP_PW:***}"],
    ["${GROUP_PW:S", "${GROUP_PW:***"],
    ["${a.b:${c.secret:S}}", "${a.b:${c.secret:***}}"],
    ["password=${X:S}", "password=***"],
    ["-----BEGIN PRIVATE KEY-----\nS\nS", "***"],
    ["a -----BEGIN EC PRIVATE KEY----- S -----END EC PRIVATE KEY----- b", "a *** b"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl", "***"],
    ["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "***"],
    ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "***"],
    ["ghp_0123456789abcdefghijABCDEFGHIJ", "***"],
  ])("%s is masked", (text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    "all",
    "host1:9092,host2:9092",
    "SASL_SSL://host:9092,PLAINTEXT://:9093",
    "1@host:9093,2@host2:9093",
    "1@host:9093:JEXY6aqzQY-32P5TStzaFg",
    "User:alice@EXAMPLE.COM",
    "kafka/host.example@REALM",
    "${app.password}",
    "password=${X}",
    "token.ttl=5000",
    "${spring.kafka.token.ttl:5000}",
    "org.apache.kafka.common.serialization.StringSerializer",
    "com.example.kafka.OrdersDeserializerWithErrorHandlingFactoryImpl2",
    "/var/lib/kafka/data-1/abcdefghijklmnopqrstuvwxyz",
    "orders-2024-01-EU-west-1-prod-v2-final-x",
    "MkU3OEVBNTcwNTJENDM2Qk",
    "123e4567-e89b-12d3-a456-426614174000",
    "f1e2d3c4-a5b6-4c7d-8e9f-0a1b2c3d4e5f",
    "99999999999999999999999999999999999999",
    "basic authentication",
    "sasl.mechanism=SCRAM-SHA-512",
  ])("%s is shown as it is", (text) => expect(masked(text)).toBe(text));
});

describe("in a file", () => {
  const shown = (uri: string, text: string): string => maskedAt(text, secretsOf(parse({ uri, text })));

  it.each([
    ["a.properties", "db_pwd=S S\nacks=0\n", "db_pwd=***\nacks=0\n"],
    ["a.properties", 'sasl.jaas.config=x \\\n  password="S";\nacks=0\n', "sasl.jaas.config=***\nacks=0\n"],
    ["a.properties", "url=https\\://u\\:S@h\n", "url=https\\://***@h\n"],
    ["a.properties", "url=https://u:S\\\n  S@h\n", "url=***\n"],
    ["a.properties", "# ssl.key.password=S\nacks=0\n", "***\nacks=0\n"],
    ["a.properties", "# was https://u:S@h before\n", "# was https://***@h before\n"],
    ["a.properties", "# -----BEGIN PRIVATE KEY-----\n# S\n# -----END PRIVATE KEY-----\na=1\n", "# ***\na=1\n"],
    ["a.properties", "acks=${GROUP_PW:S}\n", "acks=${GROUP_PW:***}\n"],
    ["a.properties", "max.tokens=5\ndelegation.token.expiry.time.ms=86400000\n", undefined],
    ["a.yml", "a: {db-password: S, acks: 0}\n", "a: {db-password: ***, acks: 0}\n"],
    ["a.yml", "passwords:\n  - S\n  - S\n", "passwords:\n  - ***\n  - ***\n"],
    ["a.yml", "key-password: &a S\nb: *a\n", "key-password: &a ***\nb: *a\n"],
    ["a.yml", 'a: 1\nkey-password: "S\nacks: 0\n', undefined],
    ["a.yml", "\tkey-password: S S\n", undefined],
    ["a.yml", "a:\n\tsecret: |\n\t  S\n\t  S\n\tb: 1\n", undefined],
    [
      "a.yml",
      "kind: Secret\nstringData:\n  a: S\ndata:\n  b: S\nc: 1\n",
      "kind: Secret\nstringData:\n  a: ***\ndata:\n  b: ***\nc: 1\n",
    ],
    [
      "a.yml",
      "env:\n  - name: DB_PASS\n    value: S\n  - name: ACKS\n    value: x\n",
      "env:\n  - name: DB_PASS\n    value: ***\n  - name: ACKS\n    value: x\n",
    ],
  ])("%s: %j", (uri, text, expected) => {
    const now = shown(uri, text);
    expect(now.replace(/Secret|SCRAM/g, "")).not.toMatch(/(?<![A-Z_])S\b/);
    if (expected !== undefined) expect(now).toBe(expected);
    // Asked for one line alone, nothing of it is missed.
    const document = parse({ uri, text });
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
      const place = { start: index, end: index + line.length };
      expect(within(secretsOf(document, [place]), place)).toEqual(within(secretsOf(document), place));
    }
  });
});

describe("a setting", () => {
  const [entry] = entriesOf(parse({ uri: "a.properties", text: "client.id=S\n" }));
  const settingWith = (key: string, given: Given) =>
    settingOf({ key, given, ...(entry === undefined ? {} : { entry }) }, undefined, "written", []);

  it("with the name of a secret has no value but for whoever judges it", () =>
    expect(settingWith("ssl.key.password", { value: "S" })).toMatchObject({
      typed: undefined,
      source: "***",
      secret: { typed: "S" },
    }));

  it("that a secret leads to is one", () =>
    expect(settingWith("client.id", { value: undefined, secret: true })).toMatchObject({
      typed: undefined,
      source: "***",
      secret: { typed: undefined },
    }));

  it("is shown without the secret in it, and keeps its placeholder for edits", () =>
    expect(settingWith("client.id", { value: "https://u:S@h", defaulted: "${A:https://u:S@h}" })).toMatchObject({
      source: "https://***@h",
      defaulted: "${A:https://u:S@h}",
    }));
});

test.each<readonly [string, (count: number) => string]>([
  ["blanks", (count) => `acks=${" ".repeat(count)}0`],
  ["blanks behind a word that asks for more", (count) => `${"bearer ".repeat(count / 20)}${" ".repeat(count)}x`],
  ["addresses", (count) => "k:9092,".repeat(count / 7)],
  ["slashes", (count) => "/".repeat(count)],
  ["slashes and an at", (count) => `${"/a".repeat(count / 2)}@`],
  ["ats and colons", (count) => "a:b@".repeat(count / 4)],
  ["names", (count) => "password=".repeat(count / 9)],
  ["quotes that nobody closes", (count) => `password="${'a="\\'.repeat(count / 4)}`],
  ["openings of keys", (count) => "-----BEGIN A".repeat(count / 12)],
  ["placeholders", (count) => "${a:".repeat(count / 4)],
  ["letters", (count) => "aB3".repeat(count / 3)],
  ["dots", (count) => "eyJaaaaaa.".repeat(count / 10)],
  ["lines", (count) => "a: b\n".repeat(count / 5)],
])("the search takes as long as its text: %s", (_, text) => {
  const time = (count: number) => cost(() => masked(text(count)));
  expect(time(80_000)).toBeLessThan(Math.max(5, time(10_000)) * 30);
});
