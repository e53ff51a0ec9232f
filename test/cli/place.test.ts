/** Paths as a project file means them, wherever the command runs. */
import { expect, it } from "vitest";
import { pathFrom } from "../../server/src/cli/place.ts";

it.each([
  ["", "src/a.yml", "/repo", "src/a.yml"],
  ["", "./src/a.yml", "/repo", "src/a.yml"],
  ["", "../a.yml", "/repo", undefined],
  ["", "/repo/a.yml", "/repo", "a.yml"],
  ["", "/other/a.yml", "/repo", undefined],
  ["../", "a.yml", "/repo/sub", "sub/a.yml"],
  ["../../", "../x/a.yml", "/repo/sub/deep", "sub/x/a.yml"],
  ["conf/", "conf/a.yml", "/repo", "a.yml"],
  ["conf/", "confuse/a.yml", "/repo", undefined],
  ["/tmp/x/", "/tmp/x/y/a.yml", "/repo", "y/a.yml"],
  ["/", "/a.yml", "/repo", "a.yml"],
  ["../", "src\\a.yml", "C:\\repo\\sub", "sub/src/a.yml"],
])("seen from %j, %s in %s is %s", (folder, path, cwd, expected) => expect(pathFrom(folder, path, cwd)).toBe(expected));
