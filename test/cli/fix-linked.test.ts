/** `fix` over several files: what follows from their links is mended too, in the file where it is drawn. */
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { cluster, shop } from "../../server/src/rules/system/shared/examples.ts";
import { memoryIo } from "../support/memory-io.ts";

const consumer = (more: string): string =>
  `# kafka-lossless: kafka=4.1.2\nbootstrap.servers=${shop}\ngroup.id=billing\nenable.auto.commit=false\nauto.offset.reset=earliest\n${more}`;
const late = {
  "billing/consumer.properties": consumer("session.timeout.ms=60000\n"),
  "k8s/kafka.yaml": cluster("group.max.session.timeout.ms: 50000\n"),
};
const allowed = ["--allow", "changes-behaviour"];

function fixed(files: Record<string, string>, ...args: readonly string[]) {
  const io = memoryIo(files);
  const code = run(["fix", ...args], io, "0");
  const textOf = (path: string): string => new TextDecoder().decode(io.files.get(path));
  return { code, out: io.stdout(), err: io.stderr(), textOf };
}

describe("what a consumer's brokers refuse", () => {
  it("is mended where it is written", () => {
    const { code, out, textOf } = fixed(late, ".", ...allowed);
    expect(code).toBe(0);
    expect(out).toContain("billing/consumer.properties:6: Set session.timeout.ms=45000");
    expect(textOf("billing/consumer.properties")).toBe(late["billing/consumer.properties"].replace("60000", "45000"));
    expect(textOf("k8s/kafka.yaml")).toBe(late["k8s/kafka.yaml"]);
  });

  it("is left without leave, and the reason is said", () => {
    const { out, textOf } = fixed(late, ".");
    expect(out).toContain("billing/consumer.properties:6: system-session-timeout-refused");
    expect(textOf("billing/consumer.properties")).toBe(late["billing/consumer.properties"]);
  });

  it("is shown by a dry run, in one diff with what the file alone needs", () => {
    const both = {
      ...late,
      "billing/consumer.properties": consumer("isolation.levl=read_committed\nsession.timeout.ms=60000\n"),
    };
    const { out, textOf } = fixed(both, ".", "--dry-run", ...allowed);
    expect(out.match(/^--- /gm)).toHaveLength(1);
    expect(out).toContain("+isolation.level=read_committed\n+session.timeout.ms=45000\n");
    expect(textOf("billing/consumer.properties")).toBe(both["billing/consumer.properties"]);
  });

  it("is left where its fix would bring something worse", () => {
    const slow = consumer("session.timeout.ms=60000\nheartbeat.interval.ms=50000\n");
    const project = {
      ".kafka-lossless.yaml": "severity:\n  system-session-timeout-refused: info\n",
    };
    const { textOf } = fixed(
      { ...late, ...project, "billing/consumer.properties": slow },
      ".",
      "--allow",
      "changes-behaviour",
    );
    expect(textOf("billing/consumer.properties")).toContain("session.timeout.ms=60000\n");
  });

  it("is not known from the consumer's file alone", () => {
    const { textOf } = fixed(late, "billing", ...allowed);
    expect(textOf("billing/consumer.properties")).toBe(late["billing/consumer.properties"]);
  });

  it("stays where somebody has silenced it", () => {
    const silenced = consumer(
      "# kafka-lossless-ignore system-session-timeout-refused -- until May\nsession.timeout.ms=60000\n",
    );
    const { textOf } = fixed({ ...late, "billing/consumer.properties": silenced }, ".", ...allowed);
    expect(textOf("billing/consumer.properties")).toBe(silenced);
  });
});
