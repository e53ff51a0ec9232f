/** client-sasl-without-protocol: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { clientSaslWithoutProtocol as rule } from "../../../server/src/rules/client/sasl-without-protocol/rule.ts";
import { check } from "../../support/check.ts";

const start = "bootstrap.servers=kafka:9092\nacks=all\n";

it("says that nobody logs in, by default or as it is written", () => {
  check(
    rule,
    `
${start}sasl.mechanism=PLAIN
               ^^^^^ warning: sasl.mechanism has no effect: security.protocol is not set, so it is PLAINTEXT, and nobody logs in.
`,
  );
  check(
    rule,
    `
${start}security.protocol=SSL
sasl.mechanism=PLAIN
               ^^^^^ info: sasl.mechanism has no effect: security.protocol is SSL, and nobody logs in.
`,
  );
});

it("is silent with SASL, for what cannot be known, and without any login", () => {
  for (const protocol of ["SASL_SSL", "sasl_plaintext", "${PROTOCOL}"])
    check(rule, `${start}security.protocol=${protocol}\nsasl.mechanism=PLAIN\n`);
  check(rule, `${start}sasl.kerberos.service.name=kafka\n`);
});
