/** The guard before every file that is opened, held against what Node itself makes of a path or an address. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldersAt, isWithin, type Platform } from "../../server/src/project/within.ts";

describe("on POSIX systems", () => {
  it.each([
    ["/repo", true],
    ["/repo/a/b.yml", true],
    ["/repo//a/./b.yml", true],
    ["/repo/a/../b.yml", true],
    ["/repo/a\\..\\..\\b.yml", true],
    ["/repo/../x.yml", false],
    ["/repo/a/../../x.yml", false],
    ["/repository/a.yml", false],
    ["/REPO/a.yml", false],
    ["/", false],
    ["repo/a.yml", false],
    ["", false],
    ["/repo/a\0.yml", false],
  ])("%j: %s", (address, expected) => expect(isWithin(address, ["/repo/"], "posix")).toBe(expected));
});

describe("on Windows", () => {
  it.each([
    ["c:\\repo\\a.yml", true],
    ["C:/REPO/a.yml", true],
    ["c:\\repo\\a\\..\\b.yml", true],
    ["\\\\?\\C:\\repo\\a.yml", true],
    ["\\\\.\\c:\\repo\\a.yml", true],
    ["\\\\build.example\\share\\repo\\a.yml", true],
    ["//BUILD.example/Share/repo/a.yml", true],
    ["\\\\?\\UNC\\build.example\\share\\repo\\a.yml", true],
    ["c:\\repo\\..\\x.yml", false],
    ["c:\\repo\\a\\..\\..\\x.yml", false],
    ["c:\\repository\\a.yml", false],
    ["d:\\repo\\a.yml", false],
    ["c:repo\\a.yml", false],
    ["\\repo\\a.yml", false],
    ["/repo/a.yml", false],
    ["\\\\attacker.example\\share\\repo\\a.yml", false],
    ["//attacker.example/share/app.yml", false],
    ["\\\\build.example\\other\\repo\\a.yml", false],
    ["\\\\?\\UNC\\attacker.example\\share\\a.yml", false],
    ["\\\\?\\GLOBALROOT\\Device\\Mup\\attacker.example\\share", false],
    ["\\\\.\\pipe\\repo", false],
    ["\\??\\c:\\repo\\a.yml", false],
    ["c:\\repo\\a.yml:stream", false],
    ["c:\\repo\\.. \\x.yml", false],
    ["c:\\repo\\...\\x.yml", false],
    ["c:\\repo\\NUL.properties", false],
    ["c:\\repo\\com1", false],
  ])("%j: %s", (address, expected) =>
    expect(isWithin(address, ["C:\\repo", "\\\\build.example\\share\\repo\\"], "windows")).toBe(expected),
  );

  it("and below what is neither a drive nor a share nothing is", () => {
    const root = "\\\\?\\Volume{1}\\repo";
    expect(isWithin(`${root}\\a.yml`, [root], "windows")).toBe(false);
  });
});

describe("of URIs", () => {
  const roots = ["file:///c%3A/shop/", "file:///home/me/shop/", "vscode-vfs://github/me/shop/", "memfs:/shop/"];
  it.each([
    ["file:///c:/shop/application.yml", true],
    ["file:///C%3A/Shop/application.yml", true],
    ["file:///home/me/shop/src/a.yml", true],
    ["file://localhost/home/me/shop/a.yml", true],
    ["file:///home/me/shop/%E8%AE%A2%E5%8D%95.yml", true],
    ["file:///home/me/shop/a/../b.yml", true],
    ["vscode-vfs://github/me/shop/a.yml", true],
    ["memfs:/shop/a.yml", true],
    ["file:////attacker.example/share/app.yml", false],
    ["file://attacker.example/share/app.yml", false],
    ["file:///c:/shop/..//attacker.example/share/app.yml", false],
    ["file:///c:/shop/../../..//attacker.example/share/app.yml", false],
    ["file:\\\\attacker.example\\share\\app.yml", false],
    ["file:///c:/shop/\\..\\..\\windows\\win.ini", false],
    ["file:///home/me/shop/../.aws/credentials", false],
    ["file:///home/me/shop/%2e%2e/.aws/credentials", false],
    ["file:///home/me/shop/.%2E/.aws/credentials", false],
    ["file:///home/me/shop/%2e%2e%2f.aws/credentials", false],
    ["file:///home/me/shop/..%5c.aws", false],
    ["file:///home/me/shop/%", false],
    ["file:///home/me/shop//a.yml", false],
    ["file:///home/me/shop/a.yml?x", false],
    ["file:///home/me/shop/a.yml#x", false],
    ["file:///home/me/shop/%00", false],
    ["file:///home/me/shop/.\n./a.yml", false],
    ["file:///home/me/shop/.. ", false],
    ["http://attacker.example/home/me/shop/a.yml", false],
    ["vscode-vfs://github/me/other/a.yml", false],
    ["vscode-vfs://gitlab/me/shop/a.yml", false],
    ["untitled:Untitled-1", false],
    ["c:/shop/a.yml", false],
    ["/home/me/shop/a.yml", false],
  ])("%j: %s", (address, expected) => expect(isWithin(address, roots, "uri")).toBe(expected));
});

describe("what is found to lie within lies there for Node too", () => {
  const steps = fc.constantFrom(
    ..."repo|REPO|a|..|...|.|.. |%2e%2e|%2E.|..%2f|%5c..|\\..\\|\\|con|c:|d:|x:y|//|?|??|attacker|share|UNC|b.yml|\n|\t| ".split(
      "|",
    ),
  );
  const separators = fc.constantFrom("/", "\\", "//", "\\\\", "");
  const nasty = (starts: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...starts), fc.array(fc.tuple(steps, separators), { maxLength: 8 }))
      .map(([start, rest]) => start + rest.flat().join(""));
  const isBelow = (root: string, file: string, rules: path.PlatformPath): boolean => {
    const relative = rules.relative(root, rules.resolve("/", file));
    return !rules.isAbsolute(relative) && relative.split(rules.sep)[0] !== "..";
  };

  it.each<readonly [Platform, string, readonly string[], path.PlatformPath]>([
    ["posix", "/repo", ["/repo/", "/", "", "//", "/repo/../"], path.posix],
    ["windows", "C:\\repo", ["c:\\repo\\", "C:/REPO/", "c:", "\\\\", "\\\\?\\c:\\repo\\", "/", ""], path.win32],
  ])("%s", (platform, root, starts, rules) => {
    let found = 0;
    fc.assert(
      fc.property(nasty(starts), (address) => {
        if (!isWithin(address, [root], platform)) return;
        found++;
        // Node leaves the verbatim form as it is.
        const plain = address.replace(/^[\\/]{2}[?.][\\/](?=[a-z]:[\\/])/i, "");
        expect(isBelow(root, plain, rules), address).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it.each([
    ["file:///c:/repo/", true, path.win32],
    ["file:///repo/", false, path.posix],
  ] as const)("%s", (root, windows, rules) => {
    const starts = [root, `${root}a/`, "file:///", "file://", "file:////", "file:"];
    let found = 0;
    fc.assert(
      fc.property(nasty(starts), (address) => {
        if (!isWithin(address, [root], "uri")) return;
        found++;
        const opened = fileURLToPath(address, { windows });
        expect(isBelow(fileURLToPath(root, { windows }), opened, rules), address).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

describe("many folders", () => {
  const folders = ["file:///home/me/shop/", "file:///home/me/shop/deep/er/", "vscode-vfs://github/me/shop/"];
  it.each([
    ["file:///home/me/shop/application.yml", 3],
    ["file:///home/me/shop/deep/application.yml", 3],
    ["file:///home/me/shop/deep/er/%61.yml", 5],
    ["file:///home/me/shop", 3],
    ["file:///home/me/shopping/a.yml", undefined],
    ["file:///home/me/shop/../a.yml", undefined],
    ["vscode-vfs://github/me/shop/a.yml", 2],
    ["vscode-vfs://gitlab/me/shop/a.yml", undefined],
    ["file:///home/me/shop/a.yml?x", undefined],
  ])("%j lies in one of %j steps", (address, steps) => {
    expect(foldersAt(folders, "uri").stepsAround(address)).toBe(steps);
    expect(isWithin(address, folders, "uri")).toBe(steps !== undefined);
  });
});
