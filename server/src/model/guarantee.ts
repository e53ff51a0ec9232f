/** The delivery verdict on one component: what it guarantees, what that assumes, when it loses and when it duplicates. */
import type { Component, Role } from "./component.ts";
import type { EffectiveComponent } from "./effective.ts";
import { type Guarantee, unknown } from "./guarantee/ground.ts";
import type { Surroundings } from "./guarantee/verdict.ts";
import { programs } from "./program.ts";

/** Judges a component at one release, as its program is known to behave; `undefined` for a role that delivers nothing. */
export function guaranteeOf(component: EffectiveComponent, around: Surroundings): Guarantee | undefined {
  const { role, program } = component;
  if (deliverNothing.includes(role)) return undefined;
  return programs[program].verdicts[role]?.(component, around) ?? unknown;
}

const deliverNothing: readonly Role[] = ["admin", "client"];

/** True where the verdict on a component looks at the other one, too. */
export function sharesVerdict(one: Component, other: Component): boolean {
  const listening: readonly Role[] = ["consumer", "listener"];
  return (
    one.id !== other.id &&
    one.program === "spring-boot" &&
    other.program === "spring-boot" &&
    listening.includes(one.role) &&
    listening.includes(other.role)
  );
}
