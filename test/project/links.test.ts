/** Links are followed one by one: none is asked about, and nothing behind it, before it is known to stay within bounds. */
import { describe, expect, it } from "vitest";
import { walked, walkedLater, withoutLinks } from "../../server/src/project/links.ts";
import { isWithin, locationOf, type Platform } from "../../server/src/project/within.ts";

function follow(address: string, links: Readonly<Record<string, string>>, platform: Platform = "posix") {
  const roots = ["/repo", "/shared/conf", "file:///c%3A/repo/", "C:\\repo"];
  const asked: string[] = [];
  const steps = (one: string) => locationOf(one, platform)?.steps.length;
  const trusted = (one: string) => {
    const root = roots.find((root) => isWithin(one, [root], platform));
    return root === undefined ? undefined : steps(root);
  };
  const linkOf = (one: string) => {
    asked.push(one);
    return links[one];
  };
  return { found: walked(withoutLinks(address, trusted, steps), linkOf), asked };
}

it("asks about what lies below a root, never about the root or above", () => {
  expect(follow("/repo/a/b.yml", {})).toEqual({ found: "/repo/a/b.yml", asked: ["/repo/a", "/repo/a/b.yml"] });
  expect(follow("/repo/", {})).toEqual({ found: "/repo", asked: [] });
});

it("follows links of files and of folders within bounds, one behind the other", () => {
  const links = { "/repo/a": "/repo/x", "/repo/x/b.yml": "/repo/y/c.yml", "/repo/y": "/shared/conf/y" };
  expect(follow("/repo/a/b.yml", links).found).toBe("/shared/conf/y/c.yml");
});

describe("touches nothing outside", () => {
  it.each([
    ["/etc/passwd", {}],
    ["/repo/../etc/passwd", {}],
    ["/repo/a/../b.yml", { "/repo/a": "/etc" }],
    ["/repo/a.yml", { "/repo/a.yml": "/etc/passwd" }],
    ["/repo/a/b.yml", { "/repo/a": "/etc" }],
    ["/repo/a/b.yml", { "/repo/a": "/repo/../etc" }],
    ["/repo/a/b.yml", { "/repo/a": "/repo/c", "/repo/c": "/home/me" }],
    ["/repo/a.yml", { "/repo/a.yml": "/repo/a.yml" }],
    ["/repo/a.yml", { "/repo/a.yml": "/repo/b.yml", "/repo/b.yml": "/repo/a.yml" }],
  ])("%s", (address, links) => {
    const { found, asked } = follow(address, links);
    expect(found).toBeUndefined();
    expect(asked.filter((one) => !one.startsWith("/repo/") || one.includes(".."))).toEqual([]);
    expect(asked.length).toBeLessThan(100);
  });

  it.each<[string, Platform, Readonly<Record<string, string>>]>([
    ["C:/repo/a/b.yml", "windows", { "C:/repo/a": "//attacker.example/share" }],
    ["C:/repo/a/b.yml", "windows", { "C:/repo/a": "//?/UNC/attacker.example/share" }],
    ["file:///c%3A/repo/a/b.yml", "uri", { "file:///c%3A/repo/a": "file://attacker.example/share" }],
    ["file:///c%3A/repo/%2e%2e/a.yml", "uri", {}],
    ["file:///c%3A/repo/x/%2E./a.yml", "uri", {}],
  ])("%s (%s)", (address, platform, links) => expect(follow(address, links, platform).found).toBeUndefined());
});

it("finds the same where the answers take their time", async () => {
  const links: Readonly<Record<string, string>> = { "/repo/a": "/repo/x" };
  const walk = withoutLinks(
    "/repo/a/b.yml",
    () => 1,
    (one) => locationOf(one, "posix")?.steps.length,
  );
  expect(await walkedLater(walk, async (one) => links[one])).toBe("/repo/x/b.yml");
});
