/** The JSON schema of the project file: what its reader takes, for editors that know YAML. */

import { projectSchemaUrl } from "../product.ts";
import { projectFileName } from "../project/project-file.ts";
import { projectForm } from "../project/project-form.ts";
import { projectKeyTexts } from "../texts/project-file.ts";
import { ruleTitles } from "./find-project.ts";

export const projectSchema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: projectSchemaUrl,
  title: projectFileName,
  description: projectKeyTexts.file,
  ...projectForm(ruleTitles).schema(),
};
