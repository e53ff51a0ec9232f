/** An editor that opens, changes, closes, renames, configures and cancels in any order: at the end it sees what one sees that has just started. */
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  CancellationTokenSource,
  DidChangeWorkspaceFoldersNotification,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import { type Editor, editor, pulls } from "../support/editor.ts";

const shop = "file:///shop/";
const other = "file:///other/";
const resources = `${shop}src/main/resources/`;
/** What each file may say; any of them may also be gone. */
const sayings: Readonly<Record<string, readonly string[]>> = {
  [`${resources}application.yml`]: [
    "spring.kafka.producer.acks: 0\n",
    "spring:\n  config.import: more.yml\n  kafka.producer:\n    acks: ${acks}\n",
    "spring.profiles.group.live: [prod]\nspring.kafka.consumer.enable-auto-commit: true\n",
  ],
  [`${resources}application-prod.yml`]: ["spring.kafka.producer.acks: all\n", "spring.kafka.producer.retries: 0\n"],
  [`${resources}more.yml`]: ["acks: 0\n", "acks: all\nspring.kafka.producer.retries: 0\n"],
  [`${shop}producer.properties`]: ["bootstrap.servers=a:1\nacks=0\n", "bootstrap.servers=a:1\nacks=all\nretries=0\n"],
  [`${other}producer.properties`]: ["bootstrap.servers=a:1\nacks=0\ntransactional.id=t\n"],
  [`${shop}topic.yaml`]: [
    "apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata:\n  name: orders\nspec:\n  replicas: 1\n  config:\n    min.insync.replicas: 1\n",
  ],
  [`${shop}.kafka-lossless.yaml`]: [
    "preset: critical\n",
    "kafka: 2.8\n",
    "severity:\n  producer-acks-zero: off\n",
    "ignore: [producer.properties]\n",
  ],
  [`${shop}pom.xml`]: [
    "<project><dependencies><dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId><version>2.4.0</version></dependency></dependencies></project>",
  ],
};
const uris = Object.keys(sayings);
const opened = uris.filter((uri) => !uri.endsWith(".xml"));
const settings: readonly object[] = [
  {},
  { preset: "critical" },
  { kafkaVersion: "2.0" },
  { severity: { "producer-acks-zero": "off" } },
];

/** What an editor and the disk under it hold. */
interface Model {
  readonly open: Map<string, string>;
  readonly disk: Map<string, string>;
  folders: readonly string[];
  settings: object;
}
interface Real {
  readonly it: Editor;
  readonly model: Model;
}
type Command = fc.AsyncCommand<Model, Real>;

const languageOf = (uri: string): string => (uri.endsWith(".properties") ? "properties" : "yaml");
const capabilities = {
  ...pulls,
  workspace: { ...pulls.workspace, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
};

function started(model: Model): Promise<Editor> {
  const { folders, disk } = model;
  return editor({ capabilities, folders, files: disk, settings: () => model.settings });
}

/** A command that is shown by its name; `may` says whether a person could do it now. */
function command(name: string, may: (model: Model) => boolean, run: (real: Real) => void | Promise<void>): Command {
  return { check: may, run: async (_, real) => run(real), toString: () => name };
}

const saying = (uri: string): fc.Arbitrary<string> => fc.constantFrom(...(sayings[uri] ?? []));
const anyFile = fc.constantFrom(...uris).chain((uri) => saying(uri).map((text) => ({ uri, text })));
const anyOpened = fc.constantFrom(...opened).chain((uri) => saying(uri).map((text) => ({ uri, text })));

const commands: fc.Arbitrary<Command>[] = [
  anyOpened.map(({ uri, text }) =>
    command(
      `open ${uri} ${text}`,
      ({ open }) => !open.has(uri),
      ({ it, model }) => {
        model.open.set(uri, text);
        it.open(uri, text, languageOf(uri));
      },
    ),
  ),
  anyOpened.map(({ uri, text }) =>
    command(
      `change ${uri} ${text}`,
      ({ open }) => open.has(uri),
      ({ it, model }) => {
        model.open.set(uri, text);
        it.change(uri, text);
      },
    ),
  ),
  anyOpened.map(({ uri }) =>
    command(
      `close ${uri}`,
      ({ open }) => open.has(uri),
      ({ it, model }) => {
        model.open.delete(uri);
        it.close(uri);
      },
    ),
  ),
  anyFile.map(({ uri, text }) =>
    command(
      `save ${uri} ${text}`,
      () => true,
      ({ it, model }) => {
        model.disk.set(uri, text);
        it.changedOnDisk(uri);
      },
    ),
  ),
  anyFile.map(({ uri }) =>
    command(
      `delete ${uri}`,
      ({ disk }) => disk.has(uri),
      ({ it, model }) => {
        model.disk.delete(uri);
        it.changedOnDisk(uri);
      },
    ),
  ),
  fc.tuple(anyOpened, anyOpened).map(([{ uri: from }, { uri: to }]) =>
    command(
      `rename ${from} to ${to}`,
      ({ open }) => open.has(from) && !open.has(to),
      ({ it, model }) => {
        const text = model.open.get(from) ?? "";
        model.open.delete(from);
        model.open.set(to, text);
        model.disk.delete(from);
        model.disk.set(to, text);
        it.close(from);
        it.open(to, text, languageOf(to));
        it.changedOnDisk(from, to);
      },
    ),
  ),
  fc.constantFrom(...settings).map((next) =>
    command(
      `settings ${JSON.stringify(next)}`,
      () => true,
      ({ it, model }) => {
        model.settings = next;
        it.configured({ kafkaLossless: next });
      },
    ),
  ),
  fc.constantFrom<readonly string[]>([shop], [other], [shop, other], []).map((next) =>
    command(
      `folders ${next.join()}`,
      () => true,
      ({ it, model }) => {
        const named = (all: readonly string[]) => all.map((uri) => ({ uri, name: "folder" }));
        const added = named(next.filter((one) => !model.folders.includes(one)));
        const removed = named(model.folders.filter((one) => !next.includes(one)));
        model.folders = next;
        void it.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed } });
      },
    ),
  ),
  fc.tuple(fc.constantFrom(...opened), fc.boolean()).map(([uri, isCancelled]) =>
    command(
      `ask ${uri} ${isCancelled ? "and cancel" : ""}`,
      () => true,
      async ({ it }) => {
        const source = new CancellationTokenSource();
        const asked = { textDocument: { uri }, position: { line: 0, character: 3 } };
        const answer = it.connection.sendRequest(HoverRequest.type, asked, source.token).catch(() => undefined);
        if (isCancelled) source.cancel();
        else await answer;
      },
    ),
  ),
];

async function seen(it: Editor, { open }: Model): Promise<unknown> {
  const all = [...open.keys()]
    .sort()
    .map(async (uri) => [uri, (await it.pulled(uri)).map((one) => ({ ...one, data: undefined }))]);
  return Promise.all(all);
}

it("sees at the end what a new one sees", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 30, size: "max" }), async (many) => {
      const model: Model = { open: new Map(), disk: new Map(), folders: [shop], settings: {} };
      const it = await started(model);
      try {
        await fc.asyncModelRun(() => ({ model, real: { it, model } }), many);
        const fresh = await started({ ...model });
        try {
          for (const [uri, text] of model.open) fresh.open(uri, text, languageOf(uri));
          expect(await seen(it, model)).toEqual(await seen(fresh, model));
          expect([it.log, fresh.log]).toEqual([[], []]);
        } finally {
          await fresh.end();
        }
      } finally {
        await it.end();
      }
    }),
    { numRuns: Number(process.env["KAFKA_LOSSLESS_RUNS"] ?? 40), endOnFailure: false },
  );
}, 600_000);
