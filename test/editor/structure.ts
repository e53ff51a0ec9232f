/** What the editor draws around a text: remarks behind lines, folding, wider selections, links, words in comments. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, positionOf, show, waitFor, write } from "./support.ts";

const lines = [
  "# kafka-lossless-ignore-file producer-acks-one -- metrics",
  "spring.kafka.producer.acks=1",
  "spring.kafka.producer.retries=3",
  "spring.kafka.consumer.group-id=orders",
  "",
];

describe("structure", () => {
  it("says behind a line which file overrides it", async () => {
    await write("shop/src/main/resources/application-prod.yml", "spring.kafka.producer.acks: all\n");
    const document = await show(
      await write("shop/src/main/resources/application.yml", "spring.kafka.producer.acks: 0\n"),
    );
    await waitFor("the remark", async () => {
      const command = "vscode.executeInlayHintProvider";
      const whole = new vscode.Range(0, 0, 2, 0);
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(command, document.uri, whole);
      return hints.some(({ label }) => label === "← overridden in application-prod.yml") || undefined;
    });
  });

  it("folds by component", async () => {
    const document = await show(await write("folds/application.properties", lines.join("\n")));
    const folds = (uri: vscode.Uri): Thenable<vscode.FoldingRange[] | undefined> =>
      vscode.commands.executeCommand("vscode.executeFoldingRangeProvider", uri);
    await waitFor("the producer's fold", async () => {
      const found = await folds(document.uri);
      return found?.some(({ start, end }) => start === 1 && end === 2) || undefined;
    });
  });

  it("widens a selection from the value over the entry to the component", async () => {
    const document = await show(await write("selection/application.properties", lines.join("\n")));
    await waitFor("the component's range", async () => {
      const command = "vscode.executeSelectionRangeProvider";
      const at = positionOf(document, "acks=1").translate(0, 5);
      const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(command, document.uri, [at]);
      const widening: string[] = [];
      for (let one = range; one !== undefined; one = one.parent) widening.push(document.getText(one.range));
      return (widening.includes(lines[1] ?? "") && widening.includes(lines.slice(1, 3).join("\n"))) || undefined;
    });
  });

  it("folds YAML by mapping and by section", async () => {
    const text = "spring:\n  kafka:\n    producer:\n      acks: 0\n---\nspring.kafka.producer.acks: 1\n# end\n";
    const document = await show(await write("folds/application.yml", text));
    await waitFor("the folds", async () => {
      const command = "vscode.executeFoldingRangeProvider";
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(command, document.uri);
      const lines = (found ?? []).map(({ start, end }) => `${start}-${end}`);
      return ["0-3", "1-3", "2-3", "4-6"].every((one) => lines.includes(one)) || undefined;
    });
  });

  it("colours values by their kind", async () => {
    const document = await show(
      await write("colours-producer.properties", "bootstrap.servers=b:1\nacks=all\nretries=3\n"),
    );
    await waitFor("the colours", async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        "vscode.provideDocumentSemanticTokens",
        document.uri,
      );
      return found?.data.length === 10 || undefined;
    });
  });

  it("links a placeholder to the line that fills it in", async () => {
    const text = "spring.kafka.producer.acks=${orders.acks}\norders.acks=all\n";
    const document = await show(await write("placeholders/application.properties", text));
    await waitFor("the link", async () => {
      const command = "vscode.executeLinkProvider";
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(command, document.uri);
      return links.some(({ target }) => target?.fragment === "L2,1") || undefined;
    });
  });

  it("links a silenced rule to its page", async () => {
    const document = await show(await write("links/application.properties", lines.join("\n")));
    await waitFor("the link", async () => {
      const command = "vscode.executeLinkProvider";
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(command, document.uri);
      return links.some(({ target }) => /showRule.*producer-acks-one/.test(String(target))) || undefined;
    });
  });

  it("completes the rules to silence, and strikes through what a release has lost", async () => {
    const text = "# kafka-lossless: kafka=4.0\n# kafka-lossless-ignore \nbootstrap.servers=b:9092\nacks=0\n";
    const document = await show(await write("comment-producer.properties", text));
    await finding(document.uri, "producer-acks-zero");
    const at = async (position: vscode.Position): Promise<readonly vscode.CompletionItem[]> => {
      const command = "vscode.executeCompletionItemProvider";
      return (await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position)).items;
    };
    const rules = await waitFor("the rules", async () => {
      const items = await at(new vscode.Position(1, 24));
      return items.some(({ label }) => label === "producer-acks-zero") ? items : undefined;
    });
    holds(
      rules.some(({ label }) => label === "yaml-refused"),
      "not all rules",
    );
    const lost = (await at(new vscode.Position(4, 0))).find(({ label }) => label === "auto.include.jmx.reporter");
    equal(lost?.tags?.[0], vscode.CompletionItemTag.Deprecated);
  });
});
