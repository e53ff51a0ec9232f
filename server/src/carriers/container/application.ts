/** What the variables of a container say to an application, whose image is not known: each framework takes those of its own names. */
import type { Component } from "../../model/component.ts";
import type { Container } from "./component.ts";
import { smallryeComponents } from "./smallrye.ts";
import { springComponents } from "./spring.ts";

/** The clients of all frameworks of which a variable speaks. */
export function applicationComponents(container: Container): readonly Component[] {
  return [...springComponents(container), ...smallryeComponents(container)];
}
