/** The task `kafka-lossless: check`: the command line that the extension carries with it, in a terminal; only where there are processes. */
import {
  type Disposable,
  type ExtensionContext,
  env,
  ProcessExecution,
  Task,
  type TaskDefinition,
  type TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from "vscode";

const type = "kafka-lossless";
const matcher = "$kafka-lossless";

/** As tasks.json names it; what is left out is the whole folder. */
interface Definition extends TaskDefinition {
  readonly paths?: readonly string[];
  readonly options?: readonly string[];
}

/** Offers the task for each folder, and runs those that a tasks.json describes. */
export function serveTasks(context: ExtensionContext): Disposable {
  const cli = context.asAbsolutePath("dist/cli.js");
  const taskOf = (definition: Definition, scope: WorkspaceFolder | TaskScope.Global | TaskScope.Workspace): Task => {
    const { paths = ["."], options = [] } = definition;
    const args = [cli, "check", "--lang", env.language.toLowerCase() === "zh-cn" ? "zh-cn" : "en"];
    const cwd = typeof scope === "object" ? { cwd: scope.uri.fsPath } : {};
    // The program that runs this extension is Node, under another name on the desktop.
    const execution = new ProcessExecution(process.execPath, [...args, ...options, ...paths], {
      ...cwd,
      env: { ELECTRON_RUN_AS_NODE: "1" },
    });
    return new Task(definition, scope, "check", type, execution, matcher);
  };
  return tasks.registerTaskProvider(type, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => taskOf({ type }, folder)),
    resolveTask: ({ definition, scope }) => (scope === undefined ? undefined : taskOf({ ...definition, type }, scope)),
  });
}
