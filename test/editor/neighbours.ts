/** Beside extensions that know shapes: what they say of a line is not said again, and delivery is spoken of all the same. */
import * as vscode from "vscode";
import { equal } from "./assert.ts";
import { finding, findings, ruleOf, show, waitFor, write } from "./support.ts";

const text = "spring:\n  kafka:\n    producer:\n      retrie: 3\n      acks: 0\n";

describe("beside another extension", () => {
  const neighbour = vscode.languages.createDiagnosticCollection("neighbour");
  after(() => neighbour.dispose());

  it("a finding about shape gives way, and comes back when the other falls silent", async () => {
    const { uri, lineAt } = await show(await write("beside/application.yml", text));
    await finding(uri, "spring-unknown-kafka-property");
    const said = (line: number, code: string): vscode.Diagnostic => {
      const one = new vscode.Diagnostic(lineAt(line).range, "unknown", vscode.DiagnosticSeverity.Warning);
      one.code = code;
      return one;
    };
    const rules = (): string => findings(uri).map(ruleOf).sort().join(" ");
    neighbour.set(uri, [said(3, "YAML_UNKNOWN_PROPERTY"), said(4, "YAML_DEPRECATED_WARNING")]);
    await waitFor("ours to go", () => rules() === "producer-acks-zero" || undefined);
    const ofMicroProfile = said(3, "unknown");
    ofMicroProfile.source = "microprofile";
    neighbour.set(uri, [ofMicroProfile]);
    await waitFor("ours to stay away", () => rules() === "producer-acks-zero" || undefined);
    neighbour.set(uri, [said(3, "a spelling checker's")]);
    await waitFor(
      "ours to come back",
      () => rules() === "producer-acks-zero spring-unknown-kafka-property" || undefined,
    );
    equal(rules(), "producer-acks-zero spring-unknown-kafka-property");
  });
});
