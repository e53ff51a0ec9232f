/** Where the suite runs: written into the bundle by scripts/test-vscode.mjs, since a browser has no environment to read. */
declare const EDITOR_HOST:
  | { readonly kind: "node"; readonly extensions: string }
  | { readonly kind: "web"; readonly files: Readonly<Record<string, string>> };

export const host = EDITOR_HOST;
