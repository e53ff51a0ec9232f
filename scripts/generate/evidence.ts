/** `docs/evidence.md`: what of the product was put to the real software, how many cases agree, and how to ask again. */
import { catalogueEvidence } from "./evidence-catalogue.ts";
import { clientEvidence } from "./evidence-clients.ts";
import { documentationEvidence } from "./evidence-documentation.ts";
import { kafkaDockerEvidence } from "./evidence-kafka-docker.ts";
import { labEvidence } from "./evidence-lab.ts";
import { librdkafkaEvidence } from "./evidence-librdkafka.ts";
import type { Evidence } from "./evidence-of.ts";
import { serverEvidence } from "./evidence-servers.ts";
import { containerEvidence, springEvidence, valueEvidence } from "./evidence-spring.ts";
import { streamsClientEvidence } from "./evidence-streams-clients.ts";
import { textEvidence } from "./evidence-texts.ts";

type Read = (file: string) => string | undefined;

/** Every question, in the order of the page; another one is another function here. */
const questions: readonly ((read: Read) => Evidence | undefined)[] = [
  catalogueEvidence,
  clientEvidence,
  streamsClientEvidence,
  serverEvidence,
  textEvidence,
  springEvidence,
  valueEvidence,
  containerEvidence,
  librdkafkaEvidence,
  kafkaDockerEvidence,
  documentationEvidence,
  labEvidence,
];

/** The whole page. */
export function evidencePage(read: Read): string {
  const sections = questions.flatMap((question) => {
    const evidence = question(read);
    return evidence === undefined ? [] : section(evidence);
  });
  return [
    "# Evidence",
    "",
    "What this product says was asked of the real software by the programs under `oracle/` and `lab/`. The answers are committed, and `npm run check`",
    "compares all of them with ours without Java (`npm test` a sample): a test fails, and names the case, where one differs. So every case counted here agrees.",
    "",
    "To ask again (Java 17, Maven 3.8, for librdkafka Python 3 on Linux, network): `npm run oracle` compares, `npm run oracle -- --write` writes, and",
    "`npm run oracle -- --sample 50` asks a seeded sample.",
    "",
    ...sections,
  ].join("\n");
}

function section({ question, asked, releases, cases, test, leftOut }: Evidence): readonly string[] {
  const total = cases.reduce((sum, [, count]) => sum + count, 0);
  return [
    `## ${question}`,
    "",
    asked,
    "",
    "| cases | asked | agree |",
    "|---|---|---|",
    ...cases.map(([name, count]) => `| ${name} | ${count} | ${count} |`),
    `| all | ${total} | ${total} |`,
    "",
    `Releases: ${releases.join(", ")}.`,
    "",
    `Compared by \`${test}\`.`,
    "",
    ...(leftOut.length === 0 ? [] : ["Left out:", "", ...leftOut.map((one) => `- ${one}`), ""]),
  ];
}
