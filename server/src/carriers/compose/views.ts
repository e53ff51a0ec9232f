/** Services of compose files that are built from an application, as views of it: what their variables say beats its files. */
import { fileName } from "../../syntax/address.ts";
import type { ConfigFile, Part } from "../../syntax/document.ts";
import { servicesBuiltFrom } from "./builds.ts";
import type { Service } from "./service.ts";

/** A service whose variables are all known, and beat everything else that the application reads. */
export interface BuiltService {
  /** The file and the service: it stands where other views have their profile. */
  readonly name: string;
  readonly service: Service;
  readonly document: ConfigFile;
  readonly part: Part;
}

/** Those of the application whose resources lie in `root`. A service of which something decisive is not known is none. */
export function builtServices(documents: readonly ConfigFile[], root: string): readonly BuiltService[] {
  const folder = applicationFolder(root);
  if (folder === undefined) return [];
  return documents.flatMap((document) => {
    const [part] = document.parts;
    if (part?.grammar !== "compose-yaml") return [];
    return servicesBuiltFrom(folder, document, documents)
      .filter((service) => !service.isOpen && !isOverruled(service))
      .map((service) => ({ name: `${fileName(document.path)}: ${service.name}`, service, document, part }));
  });
}

/** The folder of the project whose resources these are, its slash included; `undefined` for resources in no such project. */
export function applicationFolder(root: string): string | undefined {
  return /^(|.*\/)src\/main\/resources\/$/s.exec(root)?.[1];
}

/** True for a compose file, and for a file of variables. */
export function isOfService([part]: readonly Part[]): boolean {
  return part?.grammar === "compose-yaml" || part?.grammar === "env";
}

/** Arguments and system properties beat variables. */
function isOverruled({ part, variables }: Service): boolean {
  const texts = [
    ...part.entries.flatMap(({ path, value }) => (/^(command|entrypoint)$/.test(path[2]?.name ?? "") ? [value] : [])),
    ...variables.flatMap(({ name, given }) => (/(JAVA|JVM|JDK)\w*OPT/i.test(name) ? [given.value] : [])),
  ];
  return texts.some((text) => text === undefined || /--|-D/.test(text));
}
