/** The pages of `kafka-lossless help`, laid out as manual pages are. */
import { productName, repositoryUrl } from "../product.ts";
import { exitHelp, filesHelp, generalHelp, type HelpEntry, titles } from "../texts/help.ts";
import { type CommandHelp, commandHelp } from "../texts/help-commands.ts";
import { type OptionHelp, optionHelp } from "../texts/help-options.ts";
import type { Lang, Text } from "../texts/text.ts";
import { wrap } from "../texts/wrap.ts";
import { type CommandName, commands, type OptionName, optionNames, options, optionsOf } from "./options.ts";

/** Every command and every option is described: the types ask for it. */
const ofCommands: Readonly<Record<CommandName, CommandHelp>> = commandHelp;
const ofOptions: Readonly<Record<OptionName, OptionHelp>> = optionHelp;

/** The page of a command, or that of the whole program. */
export function helpPage(about: CommandName | undefined, lang: Lang): string {
  const sections = about === undefined ? general(lang) : ofCommand(about, lang);
  return sections.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function general(lang: Lang): readonly (readonly string[])[] {
  const { summary, description, environment, examples } = generalHelp;
  const common = optionNames.filter((name) => commands.every((command) => optionsOf(command).includes(name)));
  return [
    [titles.name[lang], ...indented(`${productName} - ${summary[lang]}`, 4)],
    [
      titles.synopsis[lang],
      ...commands.flatMap((name) => ofCommands[name].synopsis.map((one) => `    ${productName} ${one[lang]}`)),
      `    ${productName} help [${titles.command[lang]}]`,
    ],
    [titles.description[lang], ...paragraphs(description, lang)],
    [titles.commands[lang], ...commands.flatMap((name) => entry(name, ofCommands[name].summary, lang))],
    [titles.options[lang], ...common.flatMap((name) => option(name, lang)), "", ...indented(generalHelp.more[lang], 4)],
    exitSection(lang),
    [titles.files[lang], ...entries(filesHelp, lang)],
    [titles.environment[lang], ...entries(environment, lang)],
    [titles.examples[lang], ...entries(examples, lang)],
    [titles.seeAlso[lang], `    ${repositoryUrl}`],
  ];
}

function ofCommand(name: CommandName, lang: Lang): readonly (readonly string[])[] {
  const { summary, synopsis, description, exit, examples } = ofCommands[name];
  return [
    [titles.name[lang], ...indented(`${productName} ${name} - ${summary[lang]}`, 4)],
    [titles.synopsis[lang], ...synopsis.map((one) => `    ${productName} ${one[lang]}`)],
    [titles.description[lang], ...paragraphs(description, lang)],
    [titles.options[lang], ...optionsOf(name).flatMap((one) => option(one, lang))],
    exitSection(lang, exit),
    [titles.examples[lang], ...entries(examples, lang)],
  ];
}

function exitSection(lang: Lang, exit = exitHelp): readonly string[] {
  return [titles.exit[lang], ...entries(exit, lang)];
}

function option(name: OptionName, lang: Lang): readonly string[] {
  const { value, text } = ofOptions[name];
  const declared = options[name];
  const short = "short" in declared ? `-${declared.short}, ` : "";
  return entry(`${short}--${name}${value === undefined ? "" : ` ${value[lang]}`}`, text, lang);
}

function entries(all: readonly HelpEntry[], lang: Lang): readonly string[] {
  return all.flatMap(({ subject, text }) => entry(subject, text, lang));
}

function entry(subject: string, text: Text, lang: Lang): readonly string[] {
  return [`    ${subject}`, ...indented(text[lang], 8)];
}

function paragraphs(all: readonly Text[], lang: Lang): readonly string[] {
  return all.flatMap((one, i) => [...(i === 0 ? [] : [""]), ...indented(one[lang], 4)]);
}

/** Manual pages are as wide as the terminals of old. */
const width = 80;

function indented(text: string, by: number): readonly string[] {
  return wrap(text, width - by).map((line) => " ".repeat(by) + line);
}
