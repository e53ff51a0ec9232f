/** Asks the spring-kafka of three Boot lines which listener containers start, and what its factories make of their settings. */
import { ask } from "./ask.mjs";
import { springJars } from "./spring-effective.mjs";

const modes = [undefined, "RECORD", "BATCH", "TIME", "COUNT", "COUNT_TIME", "MANUAL", "MANUAL_IMMEDIATE"];

/** `[["test/oracle/answers/containers.json", text]]`: by question, as JSON, the answers; equal answers of several releases are one. */
export function springContainers(versions) {
  const releases = versions.springEffective;
  const questions = [...containers(), ...producers()];
  const cases = questions.map((question) => ({ question, answers: [] }));
  for (const release of releases) {
    const answers = ask("SpringContainers", `spring-containers-${release}`, springJars(release), questions);
    for (const [index, answer] of answers.entries()) add(cases[index].answers, release, answer);
  }
  const lines = cases
    .map(({ question, answers }) => `    ${JSON.stringify(JSON.stringify(question))}: ${JSON.stringify(answers)}`)
    .join(",\n");
  return [
    [
      "test/oracle/answers/containers.json",
      `{\n  "releases": ${JSON.stringify(releases)},\n  "cases": {\n${lines}\n  }\n}\n`,
    ],
  ];
}

/** Every combination of mode, listener, container and auto-commit, and the counts and times at and below zero. */
function containers() {
  const every = ["single", "concurrent"].flatMap((container) =>
    ["record", "batch"].flatMap((listener) =>
      modes.flatMap((ackMode) =>
        [
          {},
          { enableAutoCommit: "true" },
          { enableAutoCommit: "false" },
          { enableAutoCommit: "true", from: "map" },
        ].map((commit) => ({ container, listener, ...(ackMode && { ackMode }), ...commit })),
      ),
    ),
  );
  const limits = ["TIME", "COUNT", "COUNT_TIME", "BATCH"].flatMap((ackMode) =>
    [
      { ackCount: "0" },
      { ackCount: "-1" },
      { ackCount: "5" },
      { ackTime: "0" },
      { ackTime: "-1" },
      { ackTime: "100" },
    ].map((limit) => ({ container: "single", listener: "record", ackMode, ...limit })),
  );
  return [...every, ...limits];
}

/** What a producer factory makes of a prefix beside written settings; a prefix of `null` is none. */
function producers() {
  return ["tx-", "", null].flatMap((transactionIdPrefix) =>
    [{}, { "enable.idempotence": "false" }, { "enable.idempotence": "true" }, { "transactional.id": "own" }].map(
      (written) => ({
        transactionIdPrefix,
        ...written,
      }),
    ),
  );
}

function add(answers, release, answer) {
  const same = answers.find(({ releases, ...rest }) => JSON.stringify(rest) === JSON.stringify(answer));
  if (same === undefined) answers.push({ releases: [release], ...answer });
  else same.releases.push(release);
}
