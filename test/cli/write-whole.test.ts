/** The one writer on a real disk: links, modes, hard links, and what is left when it is stopped between any two steps. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileCalls, writeWhole } from "../../server/src/cli/write-whole.ts";

const before = Buffer.from("acks=0\n".repeat(100));
const after = Buffer.from("acks=all\n".repeat(100));

let folder = "";
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const modeOf = (name: string): number => fs.statSync(at(name)).mode & 0o7777;

/** The calls, with something that happens before each of them. */
function watched(happens: (call: keyof FileCalls, args: readonly unknown[]) => void): FileCalls {
  const call = <K extends Exclude<keyof FileCalls, "constants">>(name: K): FileCalls[K] =>
    ((...args: unknown[]) => {
      happens(name, args);
      return Reflect.apply(fs[name], fs, args);
    }) as FileCalls[K];
  return {
    constants: fs.constants,
    lstatSync: call("lstatSync"),
    openSync: call("openSync"),
    fchownSync: call("fchownSync"),
    fchmodSync: call("fchmodSync"),
    fstatSync: call("fstatSync"),
    writeSync: call("writeSync"),
    fsyncSync: call("fsyncSync"),
    closeSync: call("closeSync"),
    renameSync: call("renameSync"),
    unlinkSync: call("unlinkSync"),
  };
}

it("writes a file that was not there, and one that was", () => {
  expect(writeWhole(at("a"), before, fs)).toEqual({ kind: "written", links: 0 });
  expect(writeWhole(at("a"), after, fs)).toEqual({ kind: "written", links: 0 });
  expect(fs.readFileSync(at("a"))).toEqual(after);
  expect(fs.readdirSync(folder)).toEqual(["a"]);
});

describe("what lies outside", () => {
  const unique = () => "11111111-1111-1111-1111-111111111111" as const;
  const temporary = `.kafka-lossless-${unique()}.tmp`;

  it.skipIf(process.platform === "win32")("is not written through a link with the name of the temporary file", () => {
    fs.mkdirSync(at("repo"));
    fs.writeFileSync(at("outside"), "mine\n", { mode: 0o600 });
    fs.writeFileSync(at("repo/a"), before);
    fs.symlinkSync("../outside", at(`repo/${temporary}`));
    expect(writeWhole(at("repo/a"), after, fs, unique)).toMatchObject({ kind: "failed" });
    expect(fs.readFileSync(at("outside"), "utf8")).toBe("mine\n");
    expect(modeOf("outside")).toBe(0o600);
    // Neither is what somebody else has put there.
    expect(fs.readlinkSync(at(`repo/${temporary}`))).toBe("../outside");
    expect(fs.readFileSync(at("repo/a"))).toEqual(before);
  });

  it("stays as it is where it has that name itself", () => {
    fs.writeFileSync(at("a"), before);
    fs.writeFileSync(at(temporary), "mine\n");
    expect(writeWhole(at("a"), after, fs, unique)).toMatchObject({ kind: "failed" });
    expect(fs.readFileSync(at(temporary), "utf8")).toBe("mine\n");
  });

  it("has nothing to wait for: the name is another one each time", () => {
    const names = new Set<unknown>();
    for (let i = 0; i < 20; i++)
      writeWhole(
        at("a"),
        after,
        watched((call, [name]) => void (call === "openSync" && names.add(name))),
      );
    expect(names.size).toBe(20);
    for (const name of names) expect(path.basename(String(name))).toMatch(/^\.kafka-lossless-[0-9a-f-]{36}\.tmp$/);
  });
});

describe.skipIf(process.platform === "win32")("the mode", () => {
  it.each([0o600, 0o640, 0o644, 0o666, 0o755, 0o400])("%o is that of the file from the start", (mode) => {
    fs.writeFileSync(at("a"), before);
    fs.chmodSync(at("a"), mode);
    const seen: number[] = [];
    const files = watched((_, [descriptor]) => {
      for (const name of fs.readdirSync(folder)) if (name !== "a") seen.push(modeOf(name) & ~mode);
      if (typeof descriptor === "number") seen.push(fs.fstatSync(descriptor).mode & 0o777 & ~mode);
    });
    expect(writeWhole(at("a"), after, files).kind).toBe("written");
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(modeOf("a")).toBe(mode);
  });

  it("is given before anything is written", () => {
    fs.writeFileSync(at("a"), before);
    const calls: string[] = [];
    writeWhole(
      at("a"),
      after,
      watched((call) => void calls.push(call)),
    );
    expect(calls.indexOf("fchmodSync")).toBeLessThan(calls.indexOf("writeSync"));
    expect(calls).toContain("fsyncSync");
    expect(calls.indexOf("fsyncSync")).toBeLessThan(calls.indexOf("renameSync"));
  });

  it("goes with the owner and the group of the file", () => {
    fs.writeFileSync(at("a"), before);
    const given: unknown[] = [];
    const files: FileCalls = {
      ...watched(() => undefined),
      fchownSync: (_, uid, gid) => void given.push([uid, gid]),
      fstatSync: () => ({ uid: -1, gid: -1 }),
    };
    expect(writeWhole(at("a"), after, files).kind).toBe("written");
    const { uid, gid } = fs.statSync(at("a"));
    expect(given).toEqual([[uid, gid]]);
  });

  it("gives nothing to another group: where the old one cannot be kept, the group may do what everybody may", () => {
    fs.writeFileSync(at("a"), before);
    fs.chmodSync(at("a"), 0o664);
    const gid = fs.statSync(at("a")).gid;
    const files: FileCalls = {
      ...watched(() => undefined),
      fchownSync: () => {
        throw new Error("EPERM");
      },
      fstatSync: (descriptor) => ({ ...fs.fstatSync(descriptor), gid: gid + 1 }),
    };
    expect(writeWhole(at("a"), after, files).kind).toBe("written");
    expect(modeOf("a")).toBe(0o644);
  });
});

it.skipIf(process.platform === "win32")("other hard links keep the old text, and are counted", () => {
  fs.writeFileSync(at("a"), before);
  fs.linkSync(at("a"), at("b"));
  fs.linkSync(at("a"), at("c"));
  expect(writeWhole(at("a"), after, fs)).toEqual({ kind: "written", links: 2 });
  expect(fs.readFileSync(at("b"))).toEqual(before);
});

it("what is no file is not replaced", () => {
  fs.mkdirSync(at("a"));
  expect(writeWhole(at("a"), after, fs)).toEqual({ kind: "failed", why: "not a regular file" });
});

describe("stopped before any step", () => {
  const steps: string[] = [];
  it("knows its steps", () => {
    fs.writeFileSync(at("a"), before);
    writeWhole(
      at("a"),
      after,
      watched((call) => void steps.push(call)),
    );
    expect(steps.length).toBeGreaterThan(6);
  });

  it("leaves the old file or the new one, and of a step that fails nothing else", () => {
    for (const [stop, name] of steps.entries()) {
      for (const isKilled of [true, false]) {
        fs.writeFileSync(at("a"), before);
        let count = 0;
        const files = watched(() => {
          if (isKilled ? count++ >= stop : count++ === stop) throw new Error("stopped");
        });
        const result = writeWhole(at("a"), after, files);
        const text = fs.readFileSync(at("a"));
        expect(text.equals(before) || text.equals(after), name).toBe(true);
        if (!isKilled) {
          expect(result.kind === "failed" ? fs.readdirSync(folder) : ["a"], name).toEqual(["a"]);
          expect(text.equals(result.kind === "written" ? after : before), name).toBe(true);
        }
        for (const other of fs.readdirSync(folder)) if (other !== "a") fs.rmSync(at(other));
      }
    }
  });
});
