/** The pages of help: every command and option is on them, in both languages, and no line is too wide. */
import { expect, it } from "vitest";
import { commands, optionNames, optionsOf } from "../../server/src/cli/options.ts";
import { run } from "../../server/src/cli/run.ts";
import { langs } from "../../server/src/texts/text.ts";
import { columns } from "../../server/src/texts/wrap.ts";
import { memoryIo } from "../support/memory-io.ts";

function printed(...args: readonly string[]): string {
  const io = memoryIo({});
  expect(run(args, io, "1.2.3")).toBe(0);
  expect(io.stderr()).toBe("");
  return io.stdout();
}

it.each(langs.flatMap((lang) => [undefined, ...commands].map((command) => ({ command, lang }))))(
  "help $command in $lang",
  ({ command, lang }) => {
    const page = printed("help", ...(command === undefined ? [] : [command]), "--lang", lang);
    expect(page.split("\n").filter((line) => columns(line) > 80)).toEqual([]);
    for (const name of command === undefined ? [] : optionsOf(command)) expect(page).toContain(`--${name}`);
    if (command === undefined) for (const name of commands) expect(page).toContain(`\n    ${name}\n`);
    else expect(printed(command, "--help", "--lang", lang)).toBe(page);
  },
);

it("every option belongs to a command", () => {
  const taken = new Set(commands.flatMap(optionsOf));
  expect(optionNames.filter((name) => !taken.has(name))).toEqual([]);
});

it("is printed without a command, too", () => {
  expect(printed()).toBe(printed("--help"));
  expect(printed("help")).toBe(printed("--help"));
  expect(printed("--version")).toBe("1.2.3\n");
});
