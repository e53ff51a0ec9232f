/** connect-source-eos-mismatch: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectSourceEosMismatch as rule } from "../../../server/src/rules/connect/source-eos-mismatch/rule.ts";
import { connectSourceEosMismatchTexts as texts } from "../../../server/src/rules/connect/source-eos-mismatch/texts.ts";
import { check } from "../../support/check.ts";

const { inConnector, inWorker, standalone, required, acks, inFlight } = texts().messages;
const source = { file: "connectors/a.properties" };

it("warns of a setting in the other's file", () => {
  check(
    rule,
    `
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
exactly.once.source.support=enabled
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${inConnector.en}
`,
    source,
  );
  check(
    rule,
    `
config.storage.topic=configs
exactly.once.support=required
^^^^^^^^^^^^^^^^^^^^ warning: ${inWorker.en}
`,
  );
});

it("warns of a standalone worker, which ignores it", () =>
  check(
    rule,
    `
offset.storage.file.filename=/var/lib/connect.offsets
exactly.once.source.support=enabled
                            ^^^^^^^ warning: ${standalone.en}
`,
  ));

it("is an error where the tasks' producers would not start", () => {
  check(
    rule,
    `
config.storage.topic=configs
exactly.once.source.support=enabled
producer.acks=1
              ^ error: ${acks.en.replace("{acks}", "1")}
`,
  );
  check(
    rule,
    `
config.storage.topic=configs
exactly.once.source.support=ENABLED
producer.max.in.flight.requests.per.connection=10
                                               ^^ error: ${inFlight.en.replace("{count}", "10")}
`,
  );
});

it("hints at what required asks of the workers", () =>
  check(
    rule,
    `
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
exactly.once.support=required
                     ^^^^^^^^ hint: ${required.en}
`,
    source,
  ));

it("says nothing where it is right, off, asked for softly, unknown, or a comment", () => {
  for (const last of [
    "exactly.once.source.support=enabled\nproducer.acks=all\nproducer.max.in.flight.requests.per.connection=5",
    "exactly.once.source.support=preparing\nproducer.acks=1",
    "exactly.once.source.support=disabled",
    "exactly.once.source.support=${SUPPORT}\nproducer.acks=1",
    "#exactly.once.support=required",
    "exactly.once.source.support=enabled\nexactly.once.support=required",
  ])
    check(rule, `config.storage.topic=configs\n${last}\n`);
  for (const last of [
    "exactly.once.support=requested",
    "exactly.once.support=${LEVEL}",
    "#exactly.once.support=required",
  ])
    check(rule, `connector.class=io.debezium.connector.mysql.MySqlSourceConnector\n${last}\n`, source);
});
