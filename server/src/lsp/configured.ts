/** Where the editor's settings come from: asked for, folder by folder, or sent along by clients that cannot be asked. */
import type { Connection } from "vscode-languageserver";
import { readSettings, type SettingsOf, settingsByFolder } from "./settings.ts";

const section = "kafkaLossless";

/** Asks for the settings of each folder and of everything else; `folders` end in a slash, and keep their order. */
export async function askSettings(connection: Connection, folders: readonly string[]): Promise<SettingsOf> {
  const scopes = folders.map((folder) => ({ section, scopeUri: folder.replace(/\/$/, "") }));
  const [elsewhere, ...inside] = await connection.workspace.getConfiguration([{ section }, ...scopes]);
  const answered = folders.map(
    (folder, i) => [folder, readSettings(i < inside.length ? inside[i] : elsewhere)] as const,
  );
  return settingsByFolder(readSettings(elsewhere), new Map(answered));
}

/** The settings as they stand in a notification, alone or below the section's name; the same for every folder. */
export function givenSettings(given: unknown): SettingsOf {
  const own = typeof given === "object" && given !== null && section in given ? given[section] : given;
  return settingsByFolder(readSettings(own), new Map());
}
