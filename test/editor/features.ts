/** What helps while reading and writing: hover, completion and the outline. */
import * as vscode from "vscode";
import { holds } from "./assert.ts";
import { place, positionOf, show, waitFor, write } from "./support.ts";

describe("features", () => {
  it("hover on acks speaks of acknowledgement", async () => {
    const document = await show(place("producer.properties"));
    const position = positionOf(document, "acks=").translate(0, 1);
    const said = await waitFor("a hover", async () => {
      const command = "vscode.executeHoverProvider";
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, position);
      const parts = hovers.flatMap((hover) => hover.contents);
      return parts.map((part) => (typeof part === "string" ? part : part.value)).join("\n") || undefined;
    });
    holds(/acknowledg/i.test(said), said);
  });

  it("completion offers Kafka's settings", async () => {
    await offers("keys.properties", "bootstrap.servers=broker:9092\nacks=all\n", "enable.idempotence");
  });

  it("completion offers the values of acks", async () => {
    const labels = await offers("values.properties", "bootstrap.servers=broker:9092\nacks=", "all");
    for (const value of ["0", "1"]) holds(labels.includes(value), labels.join(" "));
  });

  it("the outline lists the producer", async () => {
    const document = await show(place("producer.properties"));
    await waitFor("the producer in the outline", async () => {
      const command = "vscode.executeDocumentSymbolProvider";
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, document.uri);
      return symbols?.some((symbol) => /producer/i.test(`${symbol.name} ${symbol.detail}`)) || undefined;
    });
  });
});

/** Completes at the end of a document, and gives all labels once the wanted one is among them. */
async function offers(name: string, text: string, wanted: string): Promise<readonly string[]> {
  const document = await show(await write(name, text));
  const end = document.positionAt(text.length);
  return waitFor(`${wanted} among the completions`, async () => {
    const command = "vscode.executeCompletionItemProvider";
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, end);
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    return labels.includes(wanted) ? labels : undefined;
  });
}
