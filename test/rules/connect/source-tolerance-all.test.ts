/** connect-source-tolerance-all: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectSourceToleranceAll as rule } from "../../../server/src/rules/connect/source-tolerance-all/rule.ts";
import { connectSourceToleranceAllTexts as texts } from "../../../server/src/rules/connect/source-tolerance-all/texts.ts";
import { check } from "../../support/check.ts";

const silent = texts().messages.silent.en;
const logged = texts().messages.logged.en;
const source = `name=a
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
topic.prefix=shop
`;

it("warns at the tolerance", () =>
  check(
    rule,
    `
name=a
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
errors.tolerance=all
                 ^^^ warning: ${silent}
`,
  ));

it("says it in Chinese", () =>
  check(
    rule,
    `
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
errors.tolerance=all
                 ^^^ warning: ${texts().messages.silent["zh-cn"]}
`,
    { lang: "zh-cn" },
  ));

it("only informs where the log tells of it", () =>
  check(
    rule,
    `
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
errors.log.enable=true
errors.tolerance=all
                 ^^^ info: ${logged}
`,
  ));

it("says nothing for none, the default, a comment, a sink, and where the value is unknown", () => {
  check(rule, `${source}errors.tolerance=none\n`);
  check(rule, source);
  check(rule, `${source}#errors.tolerance=all\n`);
  check(rule, `${source}errors.tolerance=\${TOLERANCE}\n`);
  check(rule, "name=a\nconnector.class=FileStreamSink\ntopics=orders\nerrors.tolerance=all\n");
});

it("says nothing where lost records are agreed on", () =>
  check(rule, `${source}errors.tolerance=all\n`, { preset: "tolerant" }));
