/** What the JUnit format asks of a document, after the XSD that Jenkins' xUnit plugin publishes: elements, attributes, sums. */
import { SaxesParser } from "saxes";

interface ElementRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
  readonly text?: boolean;
}

const told: ElementRule = { required: [], optional: ["message", "type"], children: [], text: true };
const elements: Readonly<Record<string, ElementRule>> = {
  testsuites: { required: [], optional: ["name", "time", "tests", "failures", "errors"], children: ["testsuite"] },
  testsuite: {
    required: ["name", "tests", "failures", "errors"],
    optional: ["group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    required: ["name"],
    optional: ["time", "classname", "group"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  skipped: told,
  error: told,
  failure: told,
  "system-out": { required: [], optional: [], children: [], text: true },
  "system-err": { required: [], optional: [], children: [], text: true },
};

interface Opened {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly within: Record<string, number>;
}

/** What is wrong with a document; nothing where it is well-formed, of the known structure, and adds up. */
export function junitFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: Opened[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => void faults.push(error.message));
  parser.on("opentag", ({ name, attributes }) => {
    const rule = elements[name];
    const parent = open.at(-1);
    if (rule === undefined) faults.push(`<${name}> is not known`);
    if (parent === undefined ? name !== "testsuites" : elements[parent.name]?.children.includes(name) !== true)
      faults.push(`<${name}> in <${parent?.name}>`);
    for (const one of rule?.required ?? []) if (!(one in attributes)) faults.push(`<${name}> without ${one}`);
    for (const one of Object.keys(attributes)) {
      if (rule?.required.includes(one) !== true && rule?.optional.includes(one) !== true)
        faults.push(`<${name} ${one}>`);
    }
    for (const { within } of open) within[name] = (within[name] ?? 0) + 1;
    open.push({ name, attributes, within: {} });
  });
  parser.on("text", (text) => {
    const name = open.at(-1)?.name ?? "";
    if (text.trim() !== "" && elements[name]?.text !== true) faults.push(`text in <${name}>`);
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) faults.push(...wrongSums(closed));
  });
  parser.write(xml).close();
  return faults;
}

function wrongSums({ name, attributes, within }: Opened): readonly string[] {
  const sums = { tests: "testcase", failures: "failure", errors: "error", skipped: "skipped" };
  return Object.entries(sums).flatMap(([attribute, element]) => {
    const said = attributes[attribute];
    return said === undefined || Number(said) === (within[element] ?? 0) ? [] : [`${name} ${attribute}=${said}`];
  });
}
