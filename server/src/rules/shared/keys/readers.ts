/** Who reads a written key: one party, or several of which one speaks for all. */
import type { CatalogueRole } from "../../../kafka/catalogue.ts";
import type { Role } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { cataloguesOf } from "../../../model/program.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import type { RuleContext } from "../../rule.ts";

/** The parties whose settings the key may be; none where a sibling that reads the same entry speaks for it. */
export function rolesFor(
  component: EffectiveComponent,
  setting: WrittenSetting,
  context: RuleContext,
): readonly CatalogueRole[] {
  const forAll = isForAllClients(setting);
  if (!forAll && !component.shared) return cataloguesOf(component);
  const readsIt = (other: EffectiveComponent): boolean => forAll || other.written(setting.key)?.entry === setting.entry;
  const readers = clients.filter((role) => role === component.role || context.siblings(role).some(readsIt));
  if (readers[0] !== component.role) return [];
  return readers.flatMap((role) => cataloguesOf({ role, program: component.program }));
}

const clients: readonly Role[] = ["producer", "consumer", "admin", "streams"];

/** A key as it is meant, and the entry in which it is written. */
export type KeyInFile = Pick<WrittenSetting, "entry" | "key">;

/** `spring.kafka.properties.*`: every client is given it. */
export function isForAllClients(setting: KeyInFile): boolean {
  return /^spring\.kafka\.properties[.[]/i.test(setting.entry.key);
}

/** The new name where the old one stands: in Spring's files in the same map. */
export function pathBeside(component: EffectiveComponent, setting: KeyInFile, known: string): readonly string[] {
  if (component.carrier !== "spring-boot")
    return besideInMap(setting, known) ?? component.component.spelling(known) ?? [known];
  return isForAllClients(setting)
    ? ["spring", "kafka", "properties", known]
    : ["spring", "kafka", component.role, "properties", known];
}

/** Maps of Kafka's own names stand in many places: what leads to the key stays. */
function besideInMap({ entry, key }: KeyInFile, known: string): readonly string[] | undefined {
  const steps = entry.path.map(({ name }) => name);
  if (steps.at(-1) === key) return [...steps.slice(0, -1), known];
  const whole = entry.path.map(({ name }) => name).join(".");
  return whole.endsWith(`.${key}`) ? [...whole.slice(0, -key.length - 1).split("."), known] : undefined;
}
