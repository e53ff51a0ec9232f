/** Stands between an editor and the language server, and writes each message as a line: `{ "from": "editor" | "server", "message" }`. */
import { spawn } from "node:child_process";
import fs from "node:fs";

const [program, log] = process.argv.slice(2);
const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });

pass(process.stdin, server.stdin, "editor");
pass(server.stdout, process.stdout, "server");
server.on("exit", (code) => process.exit(code ?? 1));

/** Passes every byte on as it is, and reads the messages beside. */
function pass(source, target, from) {
  let waiting = Buffer.alloc(0);
  source.on("data", (chunk) => {
    target.write(chunk);
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const start = waiting.indexOf("\r\n\r\n") + 4;
      const length = Number(/content-length: *(\d+)/i.exec(waiting.toString("latin1", 0, start))?.[1]);
      if (start < 4 || waiting.length < start + length) return;
      const message = JSON.parse(waiting.toString("utf8", start, start + length));
      fs.appendFileSync(log, `${JSON.stringify({ from, message })}\n`);
      waiting = waiting.subarray(start + length);
    }
  });
  source.on("end", () => target.end());
}
