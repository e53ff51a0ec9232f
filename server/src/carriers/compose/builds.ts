/** Which applications the services of a compose file are built from. */
import { folderOf, withoutDots } from "../../syntax/address.ts";
import type { ConfigFile, Entry } from "../../syntax/document.ts";
import { type Service, servicesIn } from "./service.ts";

/** The services of a compose file whose image is built from the application in a folder, by themselves or by another service of the file. */
export function servicesBuiltFrom(folder: string, file: ConfigFile, files: readonly ConfigFile[]): readonly Service[] {
  const services = servicesIn(file, files);
  const built = new Set(services.filter((one) => isBuiltFrom(folder, one)).flatMap((one) => imageName(one) ?? []));
  return services.filter((one) => {
    const name = imageName(one);
    return at(one, "build") === undefined && at(one, "build", "context") === undefined
      ? name !== undefined && built.has(name)
      : isBuiltFrom(folder, one);
  });
}

/** The context of the build is the folder, or its Dockerfile lies there. */
function isBuiltFrom(folder: string, service: Service): boolean {
  const context = (at(service, "build") ?? at(service, "build", "context"))?.value?.trim();
  if (context === undefined || /^[/\\~]|[$\\:]/.test(context)) return false;
  const around = withoutDots(`${folderOf(service.file.path)}${context}/`).replace(/(?<=.)\/{2,}$/, "/");
  const dockerfile = at(service, "build", "dockerfile")?.value?.trim() ?? "";
  return around === folder || (dockerfile.includes("/") && folderOf(withoutDots(around + dockerfile)) === folder);
}

function imageName(service: Service): string | undefined {
  return at(service, "image")?.value?.trim();
}

/** What a service says at a path below its name. */
export function at({ part }: Service, ...path: readonly string[]): Entry | undefined {
  return part.entries.find(
    (entry) => entry.path.length === path.length + 2 && path.every((step, i) => entry.path[i + 2]?.name === step),
  );
}
