/** `npm run oracle`: asks the real Kafka and the real Spring Boot, and compares with schemas/ and test/oracle/answers/; with `--write`, writes them. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotAsk, compile } from "./oracle/ask.mjs";
import { formatSchema } from "./oracle/format.mjs";
import { kafkaSchemas } from "./oracle/kafka.mjs";
import { springSchemas } from "./oracle/spring.mjs";
import { springContainers } from "./oracle/spring-containers.mjs";
import { springEffective } from "./oracle/spring-effective.mjs";

const root = join(import.meta.dirname, "..");
const shownDifferences = 10;

process.exitCode = main(process.argv.slice(2));

function main(args) {
  const unknown = args.find((arg) => arg !== "--write");
  if (unknown !== undefined) return cannot(`unknown argument ${unknown}; only --write is known`);
  try {
    const versions = JSON.parse(readFileSync(join(root, "oracle", "versions.json"), "utf8"));
    compile();
    const schemas = [...kafkaSchemas(versions), ...springSchemas(versions)];
    const files = [
      ...schemas.map(([path, schema]) => [`schemas/${path}`, formatSchema(schema)]),
      ...springEffective(versions),
      ...springContainers(versions),
    ];
    for (const [path, text] of files) write(join(root, "oracle", "target", path), text);
    return args.includes("--write") ? writeAll(files) : compareAll(files);
  } catch (error) {
    if (error instanceof CannotAsk) return cannot(error.message);
    throw error;
  }
}

function writeAll(files) {
  for (const [path, text] of files) write(join(root, path), text);
  console.log(`oracle: wrote ${files.length} files under schemas/ and test/oracle/answers/`);
  return 0;
}

function compareAll(files) {
  const found = files.flatMap(([path, text]) => differences(path, text));
  if (found.length === 0) {
    console.log(`oracle: ${files.length} files say what Kafka and Spring Boot say`);
    return 0;
  }
  for (const line of found.slice(0, shownDifferences)) console.log(line);
  if (found.length > shownDifferences) console.log(`and ${found.length - shownDifferences} more`);
  console.log("oracle: what is committed differs from the releases; npm run oracle -- --write mends it");
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
