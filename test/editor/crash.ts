/** A server that is killed comes back by itself; only where it is a process that can be killed. */
import { execFileSync } from "node:child_process";
import { finding, show, waitFor, write } from "./support.ts";

describe("a server that is killed", () => {
  it("is started again, and the findings come back", async function () {
    if (process.platform === "win32") this.skip();
    const { uri } = await show(await write("killed.properties", "bootstrap.servers=broker:9092\nacks=0\n"));
    await finding(uri, "producer-acks-zero");
    const before = servers();
    if (before.length !== 1) throw new Error(`${before.length} servers`);
    for (const pid of before) process.kill(pid, "SIGKILL");
    await waitFor("another server", () => servers().some((pid) => !before.includes(pid)) || undefined);
    const other = await show(await write("after.properties", "bootstrap.servers=broker:9092\nacks=0\n"));
    await finding(other.uri, "producer-acks-zero");
  });
});

/** The language servers among the processes that this one has started. */
function servers(): readonly number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  return lines.flatMap((line) => {
    const [, pid, parent] = /^\s*(\d+)\s+(\d+)\s.*[\\/]dist[\\/]server\.js/.exec(line) ?? [];
    return parent === String(process.pid) ? [Number(pid)] : [];
  });
}
