/** How the server for agents is started: the command line that comes with the extension, run by the editor's own Node. */

/** What an editor needs to start it. */
export interface AgentServer {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** `folders` are the paths of the open folders: nothing else is shown to an agent. `undefined` without one: there is nothing to show. */
export function agentServer(
  commandLine: string,
  folders: readonly string[],
  language: string,
  node: string,
): AgentServer | undefined {
  if (folders.length === 0) return undefined;
  const lang = language.toLowerCase() === "zh-cn" ? "zh-cn" : "en";
  return {
    command: node,
    args: [commandLine, "mcp", `--lang=${lang}`, "--", ...folders],
    // An editor's program is a Node only when it is told to be one.
    env: { ELECTRON_RUN_AS_NODE: "1" },
  };
}
