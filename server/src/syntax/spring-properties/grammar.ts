/** .properties as a grammar: as Spring Boot's own loader reads it. */
import type { Grammar } from "../grammar.ts";
import { properties } from "../properties/grammar.ts";
import { readSpringProperties } from "./read.ts";

export const springProperties: Grammar = {
  ...properties,
  read: readSpringProperties,
  divider: /^[ \t]*[#!]---[ \t\f]*$/,
};
