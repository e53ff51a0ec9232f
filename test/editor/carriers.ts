/** What is carried by other files than Kafka's own: found, mended in place and completed in the editor. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, show, waitFor, write } from "./support.ts";

const files = {
  "carriers/orders-config.yaml": {
    text: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: orders\ndata:\n  producer.properties: |\n    bootstrap.servers=a:9092,b:9092\n    acks=0\n",
    rule: "producer-acks-zero",
    line: 7,
    after: "    acks=all",
    offered: "retries",
  },
  "carriers/kafka.yaml": {
    text: "apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: main\nspec:\n  kafka:\n    replicas: 3\n    config:\n      default.replication.factor: 3\n      unclean.leader.election.enable: true\n",
    rule: "broker-unclean-leader-election",
    line: 9,
    after: "      unclean.leader.election.enable: false",
    offered: "min.insync.replicas",
  },
  "carriers/docker-compose.yml": {
    text: 'services:\n  kafka:\n    image: apache/kafka:3.9.0\n    environment:\n      KAFKA_NUM_PARTITIONS: 3\n      KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "true"\n',
    rule: "broker-unclean-leader-election",
    line: 5,
    after: '      KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "false"',
    offered: "KAFKA_MIN_INSYNC_REPLICAS",
  },
  "carriers/notify/application.properties": {
    text: "kafka.bootstrap.servers=a:9092,b:9092\nmp.messaging.outgoing.mails.connector=smallrye-kafka\nmp.messaging.outgoing.mails.acks=0\n",
    rule: "producer-acks-zero",
    line: 2,
    after: "mp.messaging.outgoing.mails.acks=all",
    offered: "mp.messaging.outgoing.mails.retries",
  },
} as const;

describe("other carriers", () => {
  for (const [name, { text, rule, line, after, offered }] of Object.entries(files)) {
    it(`${name}: found, mended in place, completed`, async () => {
      const document = await show(await write(name, text));
      const found = await finding(document.uri, rule);
      equal(found.range.start.line, line);
      const fix = await waitFor(`a fix of ${rule}`, async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          found.range,
          vscode.CodeActionKind.QuickFix.value,
          10,
        );
        return actions.find((action) => action.isPreferred === true && action.edit !== undefined);
      });
      if (fix.edit !== undefined) await vscode.workspace.applyEdit(fix.edit);
      equal(document.lineAt(line).text, after);
      const end = new vscode.WorkspaceEdit();
      const indent = /^ */.exec(after)?.[0] ?? "";
      end.insert(document.uri, document.lineAt(line).range.end, `\n${indent}`);
      await vscode.workspace.applyEdit(end);
      const labels = await waitFor(`${offered} among the proposals`, async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          document.lineAt(line + 1).range.end,
        );
        const all = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
        return all.includes(offered) ? all : undefined;
      });
      holds(labels.length > 1, "one proposal alone");
      await document.save();
    });
  }
});
