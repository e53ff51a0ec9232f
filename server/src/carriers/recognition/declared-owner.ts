/** Whose file it is where its head says so, else by what is written in it. */
import { cataloguesOf } from "../../model/program.ts";
import { type ConfigFile, commentsOf, entriesOf } from "../../syntax/document.ts";
import type { Hints } from "../carrier.ts";
import { clientRoles, rolesByNames } from "./client-roles.ts";
import { type Owner, ownerOf } from "./owner.ts";
import { rolesByContent } from "./roles.ts";
import { scalaRoles } from "./scala-roles.ts";
import { writingOf } from "./writing.ts";

/** The owner of a file; `undefined` for one that is not of `key=value` lines, or not Kafka's. */
export function ownerIn(file: ConfigFile, hints: Hints): Owner | undefined {
  const entries = entriesOf(file);
  if (file.parts.some(({ grammar }) => grammar !== "properties") || entries.length === 0) return undefined;
  const found = declared(file, hints);
  return found === undefined
    ? ownerOf(file.path, entries, commentsOf(file))
    : found.roles.length === 0
      ? undefined
      : found;
}

/** What the head declares beats every guess; a role without a program is one of Java's. */
function declared(file: ConfigFile, hints: Hints): Owner | undefined {
  const entries = entriesOf(file);
  const { role } = hints;
  // Nobody names a release of librdkafka in a file that it does not read.
  const program = hints.program ?? (hints.librdkafka === undefined ? undefined : "librdkafka");
  if (program === undefined) return role === undefined ? undefined : { program: "java", roles: [role] };
  const claimed = role === undefined ? undefined : [role];
  switch (program) {
    case "librdkafka": {
      const roles = claimed ?? rolesByNames(entries.map(({ key }) => key));
      return { program, roles: clientRoles.filter((one) => roles.includes(one)) };
    }
    case "scala":
      return { program, roles: claimed ?? scalaRoles(entries) };
    case "java":
    case "unknown": {
      const roles = claimed ?? rolesByContent(writingOf(file.path, entries, commentsOf(file)));
      return { program, roles: roles.filter((one) => cataloguesOf({ role: one, program }).length > 0) };
    }
    case "spring-boot":
    case "spring-cloud-stream":
    case "smallrye":
    case "flume":
    case "micronaut":
      return { program, roles: [] };
  }
}
