/** `npm run oracle`: asks the real Kafka and Spring Boot; compares with the committed answers, writes them (`--write`), or asks some again (`--sample 50`). */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotAsk, compile } from "./oracle/ask.mjs";
import { clientAnswers, clientDifferences, clientSample, clientsFile, formatClients } from "./oracle/clients.mjs";
import { connectClients } from "./oracle/connect-clients.mjs";
import { documentation } from "./oracle/documentation.mjs";
import { flumeSchemas } from "./oracle/flume.mjs";
import { formatSchema } from "./oracle/format.mjs";
import { kafkaSchemas } from "./oracle/kafka.mjs";
import { kafkaDocker } from "./oracle/kafka-docker.mjs";
import { librdkafka, librdkafkaSchemas } from "./oracle/librdkafka.mjs";
import { micronautSchemas } from "./oracle/micronaut.mjs";
import { scalaClients } from "./oracle/scala-clients.mjs";
import { servers } from "./oracle/servers.mjs";
import { smallryeSchemas } from "./oracle/smallrye.mjs";
import { springSchemas } from "./oracle/spring.mjs";
import { springCloudStreamSchemas } from "./oracle/spring-cloud-stream.mjs";
import { springContainers } from "./oracle/spring-containers.mjs";
import { springEffective } from "./oracle/spring-effective.mjs";
import { springValues } from "./oracle/spring-values.mjs";
import { streamsClients } from "./oracle/streams-clients.mjs";
import { strimziSchemas } from "./oracle/strimzi.mjs";
import { texts } from "./oracle/texts.mjs";

const root = join(import.meta.dirname, "..");
const shownDifferences = 10;

const clients = {
  name: "start-ups of real clients",
  file: clientsFile,
  ask: clientAnswers,
  format: formatClients,
  differences: clientDifferences,
  sample: clientSample,
};

/** The questions whose answers are the facts themselves. */
const schemaQuestions = [
  kafkaSchemas,
  scalaClients,
  springSchemas,
  springCloudStreamSchemas,
  smallryeSchemas,
  strimziSchemas,
  flumeSchemas,
  micronautSchemas,
  librdkafkaSchemas,
];

/** The questions whose answers tests compare with ours. */
const questions = [clients, servers, connectClients, texts, librdkafka, streamsClients, kafkaDocker, springValues];

process.exitCode = main(process.argv.slice(2));

function main(args) {
  const sampled = args[0] === "--sample" && /^[1-9]\d*$/.test(args[1] ?? "") ? Number(args[1]) : undefined;
  const unknown = sampled === undefined ? args.find((arg) => arg !== "--write") : args[2];
  if (unknown !== undefined) return cannot(`unknown argument ${unknown}; known are --write and --sample <count>`);
  try {
    const versions = JSON.parse(readFileSync(join(root, "oracle", "versions.json"), "utf8"));
    compile();
    if (sampled !== undefined) return compareSample(versions, sampled);
    const schemas = schemaQuestions.flatMap((question) => question(versions));
    const files = [
      ...schemas.map(([path, schema]) => [`schemas/${path}`, formatSchema(schema)]),
      ...springEffective(versions),
      ...springContainers(versions),
      ...documentation(versions),
    ];
    const answers = questions.map((question) => [question, question.ask(versions)]);
    for (const [path, text] of files) write(join(root, "oracle", "target", path), text);
    return args.includes("--write") ? writeAll(files, answers) : compareAll(files, answers);
  } catch (error) {
    if (error instanceof CannotAsk) return cannot(error.message);
    throw error;
  }
}

function writeAll(files, answers) {
  for (const [path, text] of files) write(join(root, path), text);
  for (const [{ file, format }, found] of answers) write(join(root, file), format(found));
  const others = answers.map(([{ file }]) => file).join(", ");
  console.log(`oracle: wrote ${files.length} files, and ${others}`);
  return 0;
}

function compareAll(files, answers) {
  const found = [
    ...files.flatMap(([path, text]) => differences(path, text)),
    ...answers.flatMap(([question, asked]) =>
      question.differences(committed(question), asked).map((line) => `${question.file}: ${line}`),
    ),
  ];
  if (found.length === 0) {
    const others = answers.map(([{ file }]) => file).join(", ");
    console.log(`oracle: ${files.length} files, and ${others} say what the real ones say`);
    return 0;
  }
  return tell(found);
}

function compareSample(versions, size) {
  const answers = questions.map((question) => [question.name, sampleOf(question, versions, size)]);
  const found = answers.flatMap(([, one]) => one.found);
  const passed = answers.reduce((sum, [, one]) => sum + one.asked, 0) - found.length;
  const failed = found.length === 0 ? "" : `, ${found.length} failed`;
  console.log(
    `oracle: ${passed} passed${failed} (${answers.map(([name, { asked }]) => `${asked} ${name}`).join(", ")})`,
  );
  return found.length === 0 ? 0 : tell(found);
}

/** What cannot be asked on this machine is skipped, and said. */
function sampleOf(question, versions, size) {
  try {
    return question.sample(versions, committed(question), size);
  } catch (error) {
    if (!(error instanceof CannotAsk)) throw error;
    console.log(`oracle: ${question.name} skipped: ${error.message}`);
    return { asked: 0, found: [] };
  }
}

function committed(question) {
  const file = join(root, question.file);
  if (!existsSync(file)) throw new CannotAsk(`${question.file} is missing; npm run oracle -- --write makes it`);
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
  const file = join(root, path);
  const committed = existsSync(file) ? readFileSync(file, "utf8") : "{}";
  if (committed === text) return [];
  const before = flatten(JSON.parse(committed));
  const now = flatten(JSON.parse(text));
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
  if (changed.length === 0) return [`${path}: order or layout differs`];
  return changed.map((name) => `${path}: ${name}\n  committed ${before.get(name)}\n  real      ${now.get(name)}`);
}

function flatten(schema) {
  const flat = new Map();
  for (const [part, value] of Object.entries(schema)) {
    if (typeof value !== "object" || Array.isArray(value)) flat.set(part, JSON.stringify(value));
    else for (const [name, inner] of Object.entries(value)) flat.set(`${part} ${name}`, JSON.stringify(inner));
  }
  return flat;
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
