/** The server for agents as an editor starts it: with its own Node, the open folders, and its language. */
import { describe, expect, it } from "vitest";
import { agentServer } from "../../client/src/agent-server.ts";
import { readArgs } from "../../server/src/cli/args.ts";

describe("the server for agents", () => {
  it("is the command line run as Node, confined to the open folders", () => {
    const server = agentServer("/ext/dist/cli.js", ["/home/me/shop", "/home/me/-other"], "zh-CN", "/opt/code");
    expect(server?.command).toBe("/opt/code");
    expect(server?.env).toEqual({ ELECTRON_RUN_AS_NODE: "1" });
    const [program, ...args] = server?.args ?? [];
    expect(program).toBe("/ext/dist/cli.js");
    expect(readArgs(args, undefined, false)).toMatchObject({
      command: { name: "mcp", folders: ["/home/me/shop", "/home/me/-other"] },
      lang: "zh-cn",
    });
  });

  it("speaks English in every other language", () => {
    const server = agentServer("cli.js", ["/a"], "de", "node");
    expect(readArgs(server?.args.slice(1) ?? [], "zh_CN", false).lang).toBe("en");
  });

  it("is none without a folder: there is nothing to show", () => {
    expect(agentServer("cli.js", [], "en", "node")).toBeUndefined();
  });
});
