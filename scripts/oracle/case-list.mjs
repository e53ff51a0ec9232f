/** The configurations of a question, each once, in the order in which they come. */

/** `add` takes a configuration, in whatever order its keys are, and `list` has them all. */
export function caseList() {
  const cases = new Map();
  return {
    add: (role, settings) => {
      const sorted = Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
      cases.set(`${role} ${JSON.stringify(sorted)}`, { role, settings: sorted });
    },
    list: () => [...cases.values()],
  };
}
