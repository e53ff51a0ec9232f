/** The compose files and files of variables that are judged together: each names others, and several may name one. */
import { servicesBuiltFrom } from "../carriers/compose/builds.ts";
import { dotEnvOf, envFilesNamedIn } from "../carriers/compose/env-files.ts";
import { isCompose } from "../carriers/compose/service.ts";
import { applicationFolder } from "../carriers/compose/views.ts";
import { languageOfName, matches } from "../carriers/files.ts";
import { fileName, folderOf } from "../syntax/address.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import type { FilesAround } from "./files-around.ts";

type Known = Pick<FilesAround, "names" | "text" | "document">;

/** The set of a compose file, or of a file of variables that one names; `undefined` for a file that stands alone. */
export function composeSet(uri: string, files: Known): readonly ConfigDocument[] | undefined {
  const language = languageOfName(fileName(uri), "");
  if (language === "yaml") return namesOthers(uri, files) ? setOf([uri], files) : undefined;
  if (language !== "env") return undefined;
  let folder = folderOf(uri);
  for (let steps = 0; steps <= farthest; steps++) {
    const set = setOf(composeFilesIn(folder, files), files);
    if (set?.some((document) => document.uri === uri) === true) return set;
    if (folder === "") break;
    folder = folderOf(folder.slice(0, -1));
  }
  return undefined;
}

/** The compose files with a service that is built from the application whose resources lie in `root`, and what they name. */
export function buildingFiles(root: string, files: Known): readonly ConfigDocument[] {
  const application = applicationFolder(root);
  if (application === undefined) return [];
  const found: ConfigDocument[] = [];
  let folder = application;
  for (let steps = 0; steps <= farthest; steps++) {
    for (const uri of composeFilesIn(folder, files)) {
      const document = /build:/.test(files.text(uri) ?? "") ? files.document(uri) : undefined;
      if (document === undefined || servicesBuiltFrom(application, document, []).length === 0) continue;
      found.push(...namedBy(document, files).flatMap((one) => files.document(one, "env") ?? []), document);
    }
    if (folder === "") break;
    folder = folderOf(folder.slice(0, -1));
  }
  return [...new Set(found)];
}

/** Files of variables lie beside the compose file that names them, or in a folder below. */
const farthest = 2;

const composeNames = ["compose*.yml", "compose*.yaml", "docker-compose*.yml", "docker-compose*.yaml"];

function composeFilesIn(folder: string, files: Known): readonly string[] {
  return files
    .names(folder)
    .filter((name) => matches(name, composeNames))
    .map((name) => folder + name);
}

/** The files of variables that a compose file names, and that are there. */
function namedBy(document: ConfigDocument, files: Known): readonly string[] {
  const dotEnv = document.text.includes("$") ? [dotEnvOf(document)] : [];
  return [...dotEnv, ...envFilesNamedIn(document)].filter((one) => files.names(folderOf(one)).includes(fileName(one)));
}

/** The cheap look: most files of YAML name no other. */
function namesOthers(uri: string, { text }: Pick<Known, "text">): boolean {
  const own = text(uri) ?? "";
  return /^\uFEFF?services:/m.test(own) && /env_file|\$/.test(own);
}

/** The compose files with what they name, the compose files beside them that name the same; `undefined` where none names any. */
function setOf(uris: readonly string[], files: Known): readonly ConfigDocument[] | undefined {
  const asked = [...new Set(uris.flatMap((uri) => [uri, ...composeFilesIn(folderOf(uri), files)]))];
  const all = asked
    .filter((uri) => namesOthers(uri, files))
    .flatMap((uri) => {
      const document = files.document(uri);
      if (document === undefined || !isCompose(document)) return [];
      return [{ document, named: new Set(namedBy(document, files)) }];
    });
  const joined = new Set(all.filter(({ document }) => uris.includes(document.uri)));
  const named = new Set([...joined].flatMap((one) => [...one.named]));
  for (const one of all) if ([...one.named].some((each) => named.has(each))) joined.add(one);
  const variables = [...new Set([...joined].flatMap((one) => [...one.named]))].sort();
  const documents = [...joined].map(({ document }) => document);
  if (variables.length === 0) return undefined;
  return [...variables.flatMap((uri) => files.document(uri, "env") ?? []), ...documents];
}
