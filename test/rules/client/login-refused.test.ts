/** client-login-refused: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { clientLoginRefused as rule } from "../../../server/src/rules/client/login-refused/rule.ts";
import { check } from "../../support/check.ts";

const security = "org.apache.kafka.common.security.";
const plain = `${security}plain.PlainLoginModule`;
const scram = `${security}scram.ScramLoginModule`;
const file = (login: string, mechanism = "PLAIN", protocol = "SASL_SSL"): string =>
  `bootstrap.servers=kafka:9092\nacks=all\nsecurity.protocol=${protocol}\n${mechanism === "" ? "" : `sasl.mechanism=${mechanism}\n`}sasl.jaas.config=${login}\n`;

function said(text: string): string {
  const { findings, crashes } = analyze([parse({ uri: "producer.properties", text })], { rules: [rule] });
  expect(crashes).toEqual([]);
  return findings.map(({ severity, messages }) => `${severity} ${messages[0]?.text.en ?? ""}`).join("\n");
}

it.each([
  [`${plain} required username="u" password="p"`, "error The client will not start: sasl.jaas.config does not end"],
  [`${plain} required username="u" password=p=q;`, "error The client will not start: an option in sasl.jaas.config"],
  [`${plain} required username="u" password="p"q";`, "error The client will not start: an option"],
  [`${plain} required username="u", password="p";`, "error The client will not start: an option"],
  [`${plain} username="u" password="p";`, "error The client will not start: in sasl.jaas.config the login module"],
  ['PlainLoginModule required username="u" password="p";', "error The client will not start: there is no login module"],
  [
    `${security}plain.PlainLoginModul required username="u" password="p";`,
    "error The client will not start: there is no",
  ],
])("refuses %s", (login, expected) => expect(said(file(login))).toContain(expected));

it("holds the module against the mechanism", () => {
  const right = 'required username="u" password="p";';
  expect(said(file(`${plain} ${right}`, "SCRAM-SHA-512"))).toContain("error The client cannot log in");
  expect(said(file(`${scram} ${right}`, "SCRAM-SHA-1"))).toContain("error The client cannot log in");
  expect(said(file(`${plain} ${right}`, ""))).toContain("sasl.mechanism is not set");
  for (const [module, mechanism] of [
    [plain, "PLAIN"],
    [scram, "PLAIN"],
    [scram, "SCRAM-SHA-256"],
    ["com.example.Login", "OWN"],
  ])
    expect(said(file(`${module} ${right}`, mechanism))).toBe("");
});

it("shows nothing of a login, and mends a missing semicolon", () => {
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=all
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=${plain} required username="u" password="p"
                 ${"^".repeat(plain.length + 35)} error: The client will not start: sasl.jaas.config does not end with a semicolon.
`,
  );
});

it("is silent where nobody logs in, and for what is filled in later", () => {
  const wrong = `${plain} required`;
  for (const protocol of ["PLAINTEXT", "SSL", "${PROTOCOL}"]) expect(said(file(wrong, "PLAIN", protocol))).toBe("");
  for (const login of ["${JAAS}", `${plain} required username="\${USER}" password="\${PASSWORD}";`, "{{ jaas }}"])
    expect(said(file(login))).toBe("");
});
