/** Folders in which nobody's own configuration lies: what tools fetch, build and remember. */

/** True for a folder that is not searched, by its name. */
export function isSkipped(folder: string): boolean {
  return /^(node_modules|\.git|\.svn|\.hg|target|build|dist|out|\.gradle|\.idea|\.vscode|\.mvn)$/.test(folder);
}
