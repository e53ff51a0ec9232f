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
    for (const { name, files: own, file, height, go } of journeys) {
      const attempt = async () => {
        const window = await workbench.window({ files: own ?? files, file, theme, height });
        try {
          await go(window, language, async (picture, above) => take(window.page, picture, above));
          return undefined;
        } catch (error) {
          const picture = `failed-${language}-${name.replaceAll(" ", "-")}.png`;
          await window.page.screenshot({ path: path.join(pictures, picture) });
          return error;
        } finally {
          await window.close();
        }
      };
      // A machine that is busy may lose a click; what fails twice is broken.
      tell(name, (await attempt()) && (await attempt()));
    }
  } finally {
    await workbench.stop();
  }
}
