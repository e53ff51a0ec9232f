/** Other programs to be compared with, installed in a folder of the bench alone and never in the product's package.json. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const wanted = ["yaml-language-server@2.0.0", "eslint@10.15.0", "eslint-plugin-yml@3.10.0", "dot-properties@1.1.2"];

/** Where their files lie. */
export interface Peers {
  readonly yamlServer: readonly string[];
  /** ESLint with its rules for YAML, for every YAML file below the folder in which it runs. */
  readonly eslint: readonly string[];
  readonly dotProperties: string;
}

/** Installs what is missing below `folder`. */
export function installPeers(folder: string): Peers {
  fs.mkdirSync(folder, { recursive: true });
  const manifest = path.join(folder, "package.json");
  const text = JSON.stringify({ private: true, wanted });
  if (!fs.existsSync(manifest) || !fs.readFileSync(manifest, "utf8").includes(JSON.stringify(wanted))) {
    fs.writeFileSync(manifest, text);
    const { status } = spawnSync("npm", ["install", "--no-save", "--silent", "--ignore-scripts", ...wanted], {
      cwd: folder,
      stdio: "inherit",
    });
    if (status !== 0) {
      fs.rmSync(manifest);
      throw new Error("the programs to be compared with could not be installed");
    }
  }
  const config = path.join(folder, "eslint.config.mjs");
  fs.writeFileSync(config, 'import yml from "eslint-plugin-yml";\nexport default yml.configs["flat/standard"];\n');
  const at = (name: string): string => path.resolve(folder, "node_modules", name);
  return {
    yamlServer: [at("yaml-language-server/bin/yaml-language-server")],
    eslint: [
      at("eslint/bin/eslint.js"),
      "--no-config-lookup",
      "--config",
      path.resolve(config),
      "**/*.yml",
      "**/*.yaml",
    ],
    dotProperties: at("dot-properties"),
  };
}
