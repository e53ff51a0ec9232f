/** Packs everything twice, from two folders under two umasks, time zones and languages, and compares the bytes. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { entries } from "./unzip.mjs";

const { name, version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const archives = [`${name}-${version}.vsix`, `dist/${name}-${version}.tgz`];
const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
});
const files = listed.split("\0").filter((file) => file !== "" && fs.existsSync(file));

const home = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-twice-"));
let failed = 0;
try {
  const one = packed(path.join(home, "one"), 0o022, { TZ: "UTC", LANG: "C", LC_ALL: "C" });
  const other = packed(path.join(home, "another-folder/of-the-sources"), 0o077, {
    TZ: "Asia/Shanghai",
    LANG: "zh_CN.UTF-8",
    LC_ALL: "zh_CN.UTF-8",
  });
  for (const archive of archives) {
    const [left, right] = [one, other].map((folder) => fs.readFileSync(path.join(folder, archive)));
    const isSame = left.equals(right);
    if (!isSame) failed++;
    console.log(`${isSame ? "✓" : "✗"} ${archive} ${createHash("sha256").update(left).digest("hex")}`);
    if (!isSame) console.log(differences(left, right));
  }
} finally {
  fs.rmSync(home, { recursive: true, force: true });
}
console.log(`${archives.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Copies the sources, packs them there, and gives the folder. */
function packed(folder, umask, env) {
  const before = process.umask(umask);
  try {
    for (const file of files) {
      const target = path.join(folder, file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      // Written, not copied: a copy would keep the mode.
      fs.writeFileSync(target, fs.readFileSync(file), { mode: fs.statSync(file).mode & 0o100 ? 0o777 : 0o666 });
    }
    fs.symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
    for (const script of ["scripts/package.mjs", "scripts/package-npm.mjs"])
      execFileSync(process.execPath, [script], {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: ["ignore", "ignore", "inherit"],
      });
    return folder;
  } finally {
    process.umask(before);
  }
}

/** Which files of two zip archives differ; of other archives only where the bytes begin to. */
function differences(left, right) {
  const at = left.findIndex((byte, i) => byte !== right[i]);
  if (left.toString("latin1", 0, 2) !== "PK") return `  from byte ${at} of ${left.length} and ${right.length}`;
  const contents = [left, right].map((bytes) => new Map([...entries(bytes)].map((one) => [one.name, one.content()])));
  const names = [...new Set(contents.flatMap((map) => [...map.keys()]))];
  const differing = names.filter((file) => !contents[0].get(file)?.equals(contents[1].get(file) ?? Buffer.alloc(0)));
  return differing.length === 0 ? `  in times, modes or order, from byte ${at}` : `  ${differing.join("\n  ")}`;
}
