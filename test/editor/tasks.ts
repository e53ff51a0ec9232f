/** The task that checks a folder in a terminal; only where there are processes. */
import * as vscode from "vscode";
import { equal } from "./assert.ts";
import { ruleOf, waitFor, write } from "./support.ts";

describe("the task kafka-lossless: check", () => {
  it("is offered for the folder, fails where there is an error, and its findings are problems", async () => {
    const uri = await write("task/producer.properties", "bootstrap.servers=a:9092,b:9092\nacks=0\n");
    const [task] = await vscode.tasks.fetchTasks({ type: "kafka-lossless" });
    if (task === undefined) throw new Error("no task");
    equal(`${task.source}: ${task.name}`, "kafka-lossless: check");
    const ended = new Promise<number | undefined>((resolve) => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    equal(await ended, 1);
    await waitFor("the problem", () =>
      vscode.languages
        .getDiagnostics(uri)
        .some((one) => ruleOf(one) === "producer-acks-zero" && one.range.start.line === 1),
    );
  });
});
