/** Where the commands stand in the editor's menus, and where they are hidden because they would have nothing to do. */

const atHand = ["explain", "showEffectiveConfiguration", "changeProject", "fixAllSafe", "acceptIntoBaseline"];
const inFolder = ["createProjectFile", "checkFolder"];
/** Buttons of the walkthrough, which nobody looks for by name. */
export const notByName = ["showExampleHover", "showExampleFixes"];

/** The client keeps the paths of documents with Kafka settings under this name: an icon on every YAML file would be noise. */
const isJudged = "resourcePath in kafkaLossless.documents";

/** The submenu of a folder. */
export const folderMenu = "kafkaLossless.folder";

/** The manifest's `menus`; `isReadable` says of a resource that the server takes it. */
export function menus(isReadable: string) {
  const palette = (names: readonly string[], when: string) => names.map((name) => ({ ...command(name), when }));
  const title = (name: string, group: string) => ({ ...command(name), when: isJudged, group });
  return {
    commandPalette: [
      ...palette(atHand, isReadable),
      ...palette(inFolder, "workspaceFolderCount > 0"),
      ...palette(notByName, "false"),
    ],
    "editor/title": [
      title("showEffectiveConfiguration", "navigation@50"),
      title("showDeliveryMap", "navigation@51"),
      title("explain", "7_kafkaLossless@1"),
      title("fixAllSafe", "7_kafkaLossless@2"),
      title("acceptIntoBaseline", "7_kafkaLossless@3"),
    ],
    "explorer/context": [{ submenu: folderMenu, when: "explorerResourceIsFolder", group: "7_kafkaLossless" }],
    [folderMenu]: [
      { ...command("checkFolder"), group: "1_check@1" },
      { ...command("showDeliveryMap"), group: "1_check@2" },
    ],
  };
}

function command(name: string): { readonly command: string } {
  return { command: `kafkaLossless.${name}` };
}
