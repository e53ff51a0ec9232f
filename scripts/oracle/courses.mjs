/** Many configurations asked of many releases: answers in the order of time, equal ones written once; shared by the questions about start-ups. */

/** Of each case `[settings, course]` by role, and the courses; `asked` holds `[release, answers]`, the oldest first. */
export function coursesOf(cases, asked) {
  const courses = new Map();
  const answered = cases.map(({ role, settings }, i) => {
    const course = JSON.stringify(runs(asked.map(([release, answers]) => [release, answers[i]])));
    if (!courses.has(course)) courses.set(course, courses.size);
    return [role, [settings, courses.get(course)]];
  });
  const roles = [...new Set(cases.map(({ role }) => role))];
  return {
    cases: Object.fromEntries(
      roles.map((one) => [one, answered.filter(([role]) => role === one).map(([, pair]) => pair)]),
    ),
    courses: [...courses.keys()].map((course) => JSON.parse(course)),
  };
}

/** A line for each answer that differs, and for each case that only one side has. */
export function caseDifferences(committed, now) {
  const index = ({ cases }) =>
    new Map(
      Object.entries(cases).flatMap(([role, list]) =>
        list.map(([settings, course]) => [`${role} ${JSON.stringify(settings)}`, { role, settings, course }]),
      ),
    );
  const [before, after] = [index(committed), index(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, { role, settings, course } = {}] = [before.get(name), after.get(name)];
    if (old === undefined || role === undefined) return [`${name}: asked ${old === undefined ? "now" : "before"} only`];
    return now.releases.flatMap((release) => {
      const [was, is] = [at(committed, old.course, release), at(now, course, release)];
      return was === is ? [] : [difference(release, role, settings, was, is)];
    });
  });
}

export function difference(release, role, settings, before, now) {
  return `${release} ${role} ${JSON.stringify(settings)}\n  committed ${before}\n  real      ${now}`;
}

/** What a course says of a release. */
export function at({ courses, releases }, course, release) {
  let current = courses[course][0];
  for (const one of releases.slice(0, releases.indexOf(release) + 1)) {
    const run = courses[course].slice(1).find((text) => text.startsWith(`${one}: `));
    if (run !== undefined) current = run.slice(one.length + 2);
  }
  return current;
}

/** One line for each case and each course, so that a changed answer is a changed line. */
/** @param {{ cases?: object, courses?: readonly unknown[] }} answers */
export function formatCases({ cases = {}, courses = [] }) {
  const lines = (list) => list.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const part = ([name, list]) => `  ${JSON.stringify(name)}: [\n${lines(list)}\n  ]`;
  return `"cases": {
${Object.entries(cases).map(part).join(",\n")}
},
"courses": [
${courses.map((course) => `  ${JSON.stringify(course)}`).join(",\n")}
]`;
}

/** The setting that the message names: in so many words, or the written one that it mentions. */
export function culprit(message, settings) {
  const named =
    message.match(/for configuration ([\w.]+)/)?.[1] ?? message.match(/required configuration "([\w.]+)"/)?.[1];
  const mentioned = Object.keys(settings).filter((key) =>
    new RegExp(`(?<![\\w.])${key.replaceAll(".", "\\.")}(?![\\w]|\\.\\w)`).test(message),
  );
  return named?.replace(/\.$/, "") ?? mentioned[0];
}

/** `[[since, answer]]`: an answer holds until the next one; `null` where there is none. */
export function runs(answers) {
  const found = [];
  for (const [release, answer = null] of answers) if (found.at(-1)?.[1] !== answer) found.push([release, answer]);
  return found.map(([release, answer], i) => (i === 0 ? String(answer) : `${release}: ${answer}`));
}

/** By setting, what it holds when nobody writes it; `asked` has `[release, values]`, the oldest first. */
export function valueRuns(asked, counts = (_key) => true) {
  const keys = [...new Set(asked.flatMap(([, map]) => Object.keys(map)))].filter(counts).sort();
  return Object.fromEntries(
    keys.map((key) => [key, runs(asked.map(([release, map]) => [release, key in map ? `=${map[key]}` : undefined]))]),
  );
}

/** A line for each value that differs. */
export function valueDifferences(committed, now) {
  return Object.keys(now).flatMap((role) =>
    [...new Set([...Object.keys(committed[role] ?? {}), ...Object.keys(now[role])])].flatMap((key) => {
      const [was, is] = [committed, now].map((one) => JSON.stringify(one[role]?.[key]));
      return was === is ? [] : [`${role} ${key}\n  committed ${was}\n  real      ${is}`];
    }),
  );
}

export function formatValues(values) {
  const held = ([role, settings]) =>
    `  ${JSON.stringify(role)}: {\n${Object.entries(settings)
      .map(([key, course]) => `    ${JSON.stringify(key)}: ${JSON.stringify(course)}`)
      .join(",\n")}\n  }`;
  return `"values": {
${Object.entries(values).map(held).join(",\n")}
}`;
}
