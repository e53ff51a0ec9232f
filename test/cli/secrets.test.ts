/** No report shows the value of a secret, not even where the finding is drawn in it: logs of CI are read by many. */
import { expect, it } from "vitest";
import { formats } from "../../server/src/cli/args.ts";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";

const files = {
  "producer.properties": `bootstrap.servers=k:9092
ssl.key.password=hunter1
ssl.key.password=hunter2
ssl.truststore.pasword = hunter3
sasl.jaas.config=org.x required \\
   password="\\u00zz hunter4";
`,
  "application.yml": `spring:
  kafka:
    producer: {ssl: {key-password: "hunter5", key-password: hunter6}, acks: 0}
    ssl: {trust-store-password: hunter7, key-password: 'hunter8'}
`,
};

it.each(formats)("%s", (format) => {
  const io = memoryIo(files);
  expect(run(["check", "--format", format, "--fail-on", "info"], io, "0")).toBe(1);
  expect(io.stdout() + io.stderr()).not.toContain("hunter");
});

it("the caret stays under its place", () => {
  const io = memoryIo(files);
  run(["check"], io, "0");
  expect(io.stdout()).toContain(
    [
      "  3 |     producer: {ssl: {key-password: ***, key-password: ***}, acks: 0}",
      "    |                                                                   ^",
    ].join("\n"),
  );
  expect(io.stdout()).toContain("  6 | ***\n    | ^\n");
});
