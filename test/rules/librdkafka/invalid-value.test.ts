/** librdkafka-invalid-value: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaInvalidValue as rule } from "../../../server/src/rules/librdkafka/invalid-value/rule.ts";
import { check } from "../../support/check.ts";

const consumer = "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=billing\nqueued.min.messages=1000\n";

it("names what librdkafka takes", () =>
  check(
    rule,
    `${consumer}auto.offset.reset=none
                  ^^^^ error: The client will not start: auto.offset.reset takes one of smallest, earliest, beginning, largest, latest, end, error in librdkafka, and this is none.
enable.auto.commit=yes
                   ^^^ error: The client will not start: enable.auto.commit takes true or false, and this is yes.
queued.max.messages.kbytes=0
                           ^ error: The client will not start: queued.max.messages.kbytes takes a number from 1 to 2097151 in librdkafka, and this is 0.
fetch.wait.max.ms=
^^^^^^^^^^^^^^^^^ error: The client will not start: fetch.wait.max.ms must not be empty.
`,
  ));

it("reads values as C does, and knows nothing of placeholders", () => {
  for (const text of [
    "enable.auto.commit=f\n",
    "fetch.wait.max.ms=0x10\n",
    "fetch.wait.max.ms=500ms\n",
    "isolation.level=READ_COMMITTED\n",
    "auto.offset.reset=beginning\n",
    "debug=cgrp, topic\n",
    "auto.offset.reset=${RESET}\n",
    "plugin.library.paths=monitoring-interceptor\n",
  ])
    check(rule, consumer + text);
});
