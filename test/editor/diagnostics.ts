/** The findings in the editor: where they appear, what they are called, and where there must be none. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { host } from "./host.ts";
import { finding, findings, place, show, source, waitFor, write } from "./support.ts";

describe("diagnostics", () => {
  it("come from the packaged extension", () => {
    const extension = vscode.extensions.getExtension("kafka-lossless.kafka-lossless");
    holds(extension !== undefined, "the extension is not installed");
    if (host.kind === "web") equal(extension.extensionUri.path.replace(/\/$/, ""), "/extension");
    else holds(extension.extensionPath.startsWith(host.extensions), extension.extensionPath);
  });

  for (const [file, rule] of [
    ["producer.properties", "producer-acks-zero"],
    ["application.yml", "spring-ack-mode-ignored-with-auto-commit"],
  ] as const) {
    it(`report ${rule} in ${file}, linked to the rule's page`, async () => {
      const document = await show(place(file));
      const found = await finding(document.uri, rule);
      equal(found.source, source);
      holds(found.message.length > 0, "an empty message");
      holds(typeof found.code === "object", "the code carries no link");
      holds(found.code.target.toString().includes(rule), found.code.target.toString());
    });
  }

  it("follow what is typed, before it is saved", async () => {
    const document = await show(await write("typed.properties", "bootstrap.servers=broker:9092\nacks=all\n"));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(1).range, "acks=0");
    await vscode.workspace.applyEdit(edit);
    await finding(document.uri, "producer-acks-zero");
    await document.save();
  });

  it("see the files of a Spring application together, and follow a change of one that is not open", async () => {
    const producer = (settings: string) => `spring:\n  kafka:\n    producer:\n      ${settings}\n`;
    const base = await write("shop/application.yml", producer("acks: all"));
    const staging = await write("shop/application-staging.yml", producer("retries: 0"));
    const prod = await write("shop/application-prod.yml", producer("acks: 1"));
    await show(prod);
    await show(staging);
    const found = await finding(prod, "producer-acks-one");
    await finding(staging, "producer-retries-zero");
    holds(found.message.includes("overrides acks=all in application.yml"), found.message);
    equal(
      found.relatedInformation?.map(({ location }) => [location.uri.path, location.range.start.line]),
      [[base.path, 3]],
    );
    await write("shop/application.yml", producer("client-id: shop"));
    await waitFor("the finding without what it overrode", () =>
      findings(prod).some(({ message }) => !message.includes("overrides")),
    );
  });

  it("leave alone a .properties file that is not about Kafka", async () => {
    const document = await show(place("messages.properties"));
    equal(document.languageId, "properties");
    await finding((await show(place("producer.properties"))).uri, "producer-acks-zero");
    equal(findings(document.uri), []);
  });

  it("leave alone a document of the git scheme, which is a past version", async () => {
    const text = "bootstrap.servers=broker:9092\nacks=0\n";
    const contents = vscode.workspace.registerTextDocumentContentProvider("git", {
      provideTextDocumentContent: () => text,
    });
    try {
      const document = await show(vscode.Uri.parse("git:/past/producer.properties"));
      equal(document.getText(), text);
      await finding((await show(await write("present.properties", text))).uri, "producer-acks-zero");
      equal(findings(document.uri), []);
    } finally {
      contents.dispose();
    }
  });
});
