/** No output shows the value of a secret, wherever it stands and in whatever form: logs of CI are read by many. */
import { describe, expect, it } from "vitest";
import { mapFormats, reportFormats } from "../../server/src/cli/args.ts";
import { run } from "../../server/src/cli/run.ts";
import { projectFileName } from "../../server/src/project/project-file.ts";
import { langs } from "../../server/src/texts/text.ts";
import { agentOn, wholeAnswer } from "../support/mcp.ts";
import { memoryIo } from "../support/memory-io.ts";
import { plant } from "../support/planted.ts";

const { files, secrets } = plant();
const paths = Object.keys(files);
const all = ["--allow", "changes-performance", "--allow", "changes-behaviour"];
const commands: readonly (readonly string[])[] = [
  ...reportFormats.map((format) => ["check", "--fail-on", "info", "--preset", "critical", "--format", format]),
  ["check", "--kafka-version", "2.0"],
  ["check", "--kafka-version", "4.0", "--spring-profile", "prod", "--spring-profile", "dev"],
  ["check", "--write-baseline", "--baseline", "known.json"],
  ["fix", ...all, "--dry-run"],
  ["fix", ...all],
  ["upgrade", "--from", "2.0", "--to", "4.0"],
  ["upgrade", "--from", "2.0", "--to", "4.0", "--format", "json"],
  ...mapFormats.map((format) => ["map", "--format", format]),
  ["init"],
  ["explain", "--list"],
  ["explain", "sasl.jaas.config"],
  ...paths.flatMap((path) => [
    ["effective", path],
    ["effective", path, "--format", "json"],
  ]),
];

describe.each(langs)("%s", (lang) => {
  it("is searched in everything that is printed", () => {
    let printed = 0;
    const leaks = new Map<string, string>();
    for (const args of commands) {
      const { [projectFileName]: project, ...others } = files;
      const io = memoryIo(args[0] === "init" ? others : files);
      run([...args, "--lang", lang], io, "0");
      const made = args[0] === "init" ? projectFileName : "known.json";
      const said = io.stdout() + io.stderr() + new TextDecoder().decode(io.files.get(made));
      printed += said.length;
      for (const [secret] of said.matchAll(/hunter\d{4}/g))
        if (!leaks.has(secret)) leaks.set(secret, `${args.join(" ")}: ${lineWith(said, secret)} <- ${placeOf(secret)}`);
    }
    expect([...leaks.values()]).toEqual([]);
    // Nothing is shown because nothing is said: that would be no proof.
    expect([secrets.length > 500, printed > 1_000_000]).toEqual([true, true]);
  }, 240_000);
});

it("is searched in all that an agent is told", async () => {
  const { call, close } = await agentOn(files);
  const allow = ["changes-performance", "changes-behaviour"];
  const asked: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["check", { preset: "critical" }],
    ["verdict", {}],
    ["fixes", { allow }],
    ["fixes", { allow, as: "edits" }],
    ["upgrade", { from: "2.0", to: "4.0" }],
    ["map", {}],
    ...paths
      .filter((path) => !path.startsWith("one/"))
      .flatMap((path) => [
        ["effective", { path, settings: ["acks", "client.id", "sasl.jaas.config", "ssl.key.password"] }] as const,
        ["fixes", { name: path, text: files[path], allow }] as const,
      ]),
  ];
  let told = "";
  for (const [tool, args] of asked) told += await wholeAnswer(call, tool, args);
  await close();
  const leaks = [...told.matchAll(/hunter\d{4}/g)].map(([secret]) => `${lineWith(told, secret)} <- ${placeOf(secret)}`);
  expect(leaks).toEqual([]);
  expect(told.length).toBeGreaterThan(200_000);
}, 240_000);

it("is not in the caret's way", () => {
  const io = memoryIo({
    "application.yml": `spring:
  kafka:
    producer: {ssl: {key-password: "hunter5", key-password: hunter6}, acks: 0}
    ssl: {trust-store-password: hunter7, key-password: 'hunter8'}
`,
  });
  run(["check"], io, "0");
  expect(io.stdout()).toContain(
    [
      "  3 |     producer: {ssl: {key-password: ***, key-password: ***}, acks: 0}",
      "    |                                                                   ^",
    ].join("\n"),
  );
});

function lineWith(said: string, secret: string): string {
  return said.split("\n").find((line) => line.includes(secret)) ?? "";
}

function placeOf(secret: string): string {
  return paths
    .flatMap((path) =>
      (files[path] ?? "").split("\n").flatMap((line) => (line.includes(secret) ? [`${path}: ${line}`] : [])),
    )
    .join();
}
