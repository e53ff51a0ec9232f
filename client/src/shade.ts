/** Whether the editor stands on light or on dark ground: the pictures in hovers are drawn for it. */
import { ColorThemeKind, type Disposable, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

export function shade(): "light" | "dark" {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.Light || kind === ColorThemeKind.HighContrastLight ? "light" : "dark";
}

/** Tells the server when the theme changes. */
export function serveShade(client: BaseLanguageClient): Disposable {
  return window.onDidChangeActiveColorTheme(() => {
    if (client.isRunning()) void client.sendNotification("kafkaLossless/shade", { shade: shade() });
  });
}
