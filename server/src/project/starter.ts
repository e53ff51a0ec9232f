/** The commented project file that `init` writes. */
import { projectSchemaUrl } from "../product.ts";
import { initTexts as texts } from "../texts/init.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";

/** What the repository shows. */
export interface Survey {
  /** How many files carry Kafka settings, by the way in which they do. */
  readonly carriers: ReadonlyMap<string, number>;
  readonly files: number;
  readonly versions: readonly { readonly product: string; readonly version: string; readonly from: string }[];
}

/** Everything but the preset is commented out: what nobody decided is not set. */
export function starterFile({ carriers, files, versions }: Survey, lang: Lang): string {
  const counted = [...carriers].map(([name, count]) => `${name}: ${count}`).join(", ");
  const found = files === 0 ? say(texts.nothing) : say(texts.found, { files: String(files), carriers: counted });
  const told = versions.map((version) => say(texts.told, { ...version }));
  const comment = (...messages: readonly Message[]): string =>
    messages
      .flatMap((message) => render(message, lang).split("\n"))
      .map((line) => `# ${line}\n`)
      .join("");
  return [
    `# yaml-language-server: $schema=${projectSchemaUrl}\n${comment(say(texts.head), found)}`,
    `${comment(say(texts.versions), ...(told.length === 0 ? [say(texts.untold)] : told))}${off(`
versions:
  kafka: 3.9
  broker: 3.7
  spring-boot: 3.5
`)}`,
    `${comment(say(texts.preset))}preset: standard\n`,
    `${comment(say(texts.severity))}${off(`
severity:
  producer-acks-one: error
`)}`,
    `${comment(say(texts.overrides))}${off(`
overrides:
  - paths: ["metrics/", "*-metrics.properties"]
    preset: tolerant
`)}`,
    `${comment(say(texts.ignore))}${off(`
ignore:
  - "src/test/"
`)}`,
    `${comment(say(texts.springProfiles))}${off(`
spring-profiles: [prod]
`)}`,
  ].join("\n");
}

/** Without one blank after the mark, so that it is told from an explanation. */
function off(yaml: string): string {
  return yaml.trim().replace(/^/gm, "#").concat("\n");
}
