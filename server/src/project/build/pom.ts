/** Versions that a Maven `pom.xml` declares: parent, imported BOMs, dependencies, and the properties they refer to. */
import { SaxesParser } from "saxes";
import { type Declared, declaredBy, firstOfEach, managedVersions } from "./declared.ts";

/** Reads a POM as far as it goes by itself; nothing for text that is no XML, and nothing of what a profile adds. */
export function versionsInPom(text: string): readonly Declared[] {
  const pom = readPom(text);
  if (pom === undefined) return [];
  const version = (written: Located | undefined): Located | undefined => {
    const value = written === undefined ? undefined : resolved(written.text, pom);
    return value === undefined || written === undefined ? undefined : { text: value, line: written.line };
  };
  const found = (artifact: Artifact): readonly Declared[] => {
    const own = version(artifact.version);
    if (own === undefined) return [];
    const name = (written: string | undefined): string => resolved(written ?? "", pom) ?? "";
    const declared = declaredBy(name(artifact.groupId), name(artifact.artifactId), own.text, own.line);
    return declared === undefined ? [] : [declared];
  };
  // Only who inherits from the starter parent can override what it manages.
  const overriding = pom.parent?.artifactId === "spring-boot-starter-parent" ? Object.entries(managedVersions) : [];
  const overridden = overriding.flatMap(([name, axis]) => {
    const own = version(pom.properties.get(name));
    return own === undefined ? [] : [{ axis, version: own.text, line: own.line }];
  });
  return firstOfEach([
    ...pom.dependencies.filter(({ scope }) => scope !== "test").flatMap(found),
    ...overridden,
    ...(pom.parent === undefined ? [] : found(pom.parent)),
  ]);
}

interface Located {
  readonly text: string;
  readonly line: number;
}

interface Artifact {
  groupId?: string;
  artifactId?: string;
  scope?: string;
  version?: Located;
}

interface Pom {
  parent?: Artifact;
  version?: Located;
  readonly properties: Map<string, Located>;
  readonly dependencies: Artifact[];
}

const dependencyPaths = new Set([
  "project/dependencies/dependency",
  "project/dependencyManagement/dependencies/dependency",
]);

/** project/dependencyManagement/dependencies/dependency/version */
const deepest = 5;

function readPom(text: string): Pom | undefined {
  const pom: Pom = { properties: new Map(), dependencies: [] };
  const parser = new SaxesParser({ position: true });
  /** The way to each open element; what is nested deeper than anything that counts has an empty one. */
  const path: string[] = [];
  let artifact: Artifact = {};
  let content = "";
  let isBroken = false;
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", ({ name }) => {
    const around = path.at(-1);
    const here = path.length >= deepest || around === "" ? "" : around === undefined ? name : `${around}/${name}`;
    path.push(here);
    content = "";
    if (dependencyPaths.has(here) || here === "project/parent") artifact = {};
  });
  parser.on("text", (chunk) => {
    content += chunk;
  });
  parser.on("closetag", ({ name }) => {
    const here = path.pop() ?? "";
    const outer = path.at(-1) ?? "";
    const found = { text: content.trim(), line: parser.line };
    if (outer === "project/properties") pom.properties.set(name, found);
    else if (here === "project/version") pom.version = found;
    else if (dependencyPaths.has(outer) || outer === "project/parent") {
      if (name === "version") artifact.version = found;
      else if (name === "groupId" || name === "artifactId" || name === "scope") artifact[name] = found.text;
    } else if (here === "project/parent") pom.parent = artifact;
    else if (dependencyPaths.has(here)) pom.dependencies.push(artifact);
    content = "";
  });
  parser.write(text.replace(/^\uFEFF/, "")).close();
  return isBroken ? undefined : pom;
}

/** Properties may refer to properties; one that another file gives stays unknown. */
function resolved(text: string, pom: Pom, depth = 0): string | undefined {
  const name = /^\$\{([^}]+)\}$/.exec(text)?.[1];
  if (name === undefined) return text.includes("${") ? undefined : text;
  if (depth > 8) return undefined;
  const written =
    name === "project.parent.version"
      ? pom.parent?.version
      : name === "project.version" || name === "revision"
        ? (pom.properties.get(name) ?? pom.version)
        : pom.properties.get(name);
  return written === undefined ? undefined : resolved(written.text, pom, depth + 1);
}
