/** Asks the last releases that had Scala clients what these read: `schemas/scala-clients.json`. */
import { ask, CannotAsk } from "./ask.mjs";
import { kafkaJars } from "./kafka.mjs";
import { compareReleases } from "./releases.mjs";

/** `[["scala-clients.json", schema]]` */
export function scalaClients(versions) {
  const releases = versions.kafka.filter((release) => compareReleases(release, "2.0.0") < 0).sort(compareReleases);
  const answers = releases.map((release) =>
    ask("ScalaClients", `scala-clients-${release}`, kafkaJars(release, versions.modules)),
  );
  // Nobody worked on them any more: there is nothing to fold.
  const [first] = answers;
  if (first === undefined || answers.some((answer) => JSON.stringify(answer) !== JSON.stringify(first)))
    throw new CannotAsk("the Scala clients of the oldest releases differ: scala-clients.json knows no periods");
  return [["scala-clients.json", { releases, ...first }]];
}
