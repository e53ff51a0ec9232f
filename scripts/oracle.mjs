/** `npm run oracle`: asks the real Kafka and Spring Boot; compares with the committed answers, writes them (`--write`), or asks some again (`--sample 50`). */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotAsk, compile } from "./oracle/ask.mjs";
import { clientAnswers, clientDifferences, clientSample, clientsFile, formatClients } from "./oracle/clients.mjs";
import { formatSchema } from "./oracle/format.mjs";
import { kafkaSchemas } from "./oracle/kafka.mjs";
import { springSchemas } from "./oracle/spring.mjs";

const root = join(import.meta.dirname, "..");
const shownDifferences = 10;

process.exitCode = main(process.argv.slice(2));

function main(args) {
  const sampled = args[0] === "--sample" && /^[1-9]\d*$/.test(args[1] ?? "") ? Number(args[1]) : undefined;
  const unknown = sampled === undefined ? args.find((arg) => arg !== "--write") : args[2];
  if (unknown !== undefined) return cannot(`unknown argument ${unknown}; known are --write and --sample <count>`);
  try {
    const versions = JSON.parse(readFileSync(join(root, "oracle", "versions.json"), "utf8"));
    compile();
    if (sampled !== undefined) return compareSample(versions, sampled);
    const files = [...kafkaSchemas(versions), ...springSchemas(versions)].map(([path, schema]) => [
      path,
      formatSchema(schema),
    ]);
    const clients = clientAnswers(versions);
    for (const [path, text] of files) write(join(root, "oracle", "target", "schemas", path), text);
    return args.includes("--write") ? writeAll(files, clients) : compareAll(files, clients);
  } catch (error) {
    if (error instanceof CannotAsk) return cannot(error.message);
    throw error;
  }
}

function writeAll(files, clients) {
  for (const [path, text] of files) write(join(root, "schemas", path), text);
  write(join(root, clientsFile), formatClients(clients));
  console.log(`oracle: wrote ${files.length} files under schemas/, and ${clientsFile}`);
  return 0;
}

function compareAll(files, clients) {
  const found = [
    ...files.flatMap(([path, text]) => differences(path, text)),
    ...clientDifferences(committedClients(), clients).map((line) => `${clientsFile}: ${line}`),
  ];
  if (found.length === 0) {
    console.log(`oracle: ${files.length} files under schemas/ and ${clientsFile} say what Kafka and Spring Boot say`);
    return 0;
  }
  return tell(found);
}

function compareSample(versions, size) {
  const { asked, found } = clientSample(versions, committedClients(), size);
  const failed = found.length === 0 ? "" : `, ${found.length} failed`;
  console.log(`oracle: ${asked - found.length} passed${failed} (start-ups of real clients)`);
  return found.length === 0 ? 0 : tell(found);
}

function committedClients() {
  const file = join(root, clientsFile);
  if (!existsSync(file)) throw new CannotAsk(`${clientsFile} is missing; npm run oracle -- --write makes it`);
  return JSON.parse(readFileSync(file, "utf8"));
}

function tell(found) {
  for (const line of found.slice(0, shownDifferences)) console.log(line);
  if (found.length > shownDifferences) console.log(`and ${found.length - shownDifferences} more`);
  console.log("oracle: the committed answers differ from the releases; npm run oracle -- --write mends them");
  return 1;
}

/** One line per setting, or other entry of a part, that differs. */
function differences(path, text) {
  const file = join(root, "schemas", path);
  const committed = existsSync(file) ? readFileSync(file, "utf8") : "{}";
  if (committed === text) return [];
  const before = flatten(JSON.parse(committed));
  const now = flatten(JSON.parse(text));
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
  if (changed.length === 0) return [`schemas/${path}: order or layout differs`];
  return changed.map(
    (name) => `schemas/${path}: ${name}\n  committed ${before.get(name)}\n  real      ${now.get(name)}`,
  );
}

function flatten(schema) {
  const entries = Object.entries(schema).flatMap(([part, value]) =>
    typeof value === "object" && !Array.isArray(value)
      ? Object.entries(value).map(([name, inner]) => [`${part} ${name}`, JSON.stringify(inner)])
      : [[part, JSON.stringify(value)]],
  );
  return new Map(entries);
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

function cannot(reason) {
  console.error(`oracle: ${reason}`);
  return 2;
}
