/** Drives journeys in one language of the editor, and tells of each how it went. */
import path from "node:path";
import { journeys } from "./journeys.mjs";
import { startWorkbench } from "./window.mjs";

/**
 * Every journey gets a window of its own on a fresh copy of `files`. `tell` is called with its name and, where it failed, with
 * the error; a picture of that window is left in `pictures`. `take` sees the window where there is something to look at.
 */
export async function drive({ extensions, files, language, theme, pictures, tell, take }) {
  const workbench = await startWorkbench({ extensions, language });
  try {
    for (const { name, file, height, go } of journeys) {
      const window = await workbench.window({ files, file, theme, height });
      try {
        await go(window, language, async (picture, above) => take?.(window.page, picture, above));
        tell(name);
      } catch (error) {
        await window.page.screenshot({
          path: path.join(pictures, `failed-${language}-${name.replaceAll(" ", "-")}.png`),
        });
        tell(name, error);
      } finally {
        await window.close();
      }
    }
  } finally {
    await workbench.stop();
  }
}
