/** Where Kafka's documentation speaks of a setting, or of a matter: pages of kafka.apache.org. */
import { type CatalogueRole, catalogueOf } from "./catalogue.ts";
import { parseRelease } from "./version.ts";

/** The setting's place in the newest documentation that has it; `undefined` where none of those that have places does. */
export function settingDocs(role: CatalogueRole, key: string): string | undefined {
  const page = pages[role];
  if (page === undefined) return undefined;
  const periods = catalogueOf(role).periods(key);
  const release = documented.find((one) => {
    const at = parseRelease(one) ?? 0;
    // The pages about workers are those of distributed ones.
    return periods.some(({ from, to, only }) => from <= at && at < to && !only?.includes("standalone"));
  });
  if (release === undefined) return undefined;
  return kafkaDocs(`configuration/${page.name(release)}/#${page.prefix}${encodeURIComponent(key)}`, release);
}

/** A page of the documentation of a release; the site has no place that leads to a setting without naming one. */
export function kafkaDocs(page: string, release = newest): string {
  const minor = release.split(".").slice(0, release.startsWith("0.") ? 3 : 2);
  return `https://kafka.apache.org/${minor.join("")}/${page}`;
}

const newest = "4.3.1";
/** Releases in whose documentation settings are looked up, newest first; those before 2.6 have no places to link to. */
const documented: readonly string[] = [newest, "3.9.2", "2.8.2"];

interface Page {
  readonly name: (release: string) => string;
  readonly prefix: string;
}

const connect = (): string => "kafka-connect-configs";

const pages: Readonly<Partial<Record<CatalogueRole, Page>>> = {
  producer: { name: () => "producer-configs", prefix: "producerconfigs_" },
  consumer: { name: () => "consumer-configs", prefix: "consumerconfigs_" },
  admin: { name: () => "admin-configs", prefix: "adminclientconfigs_" },
  broker: { name: () => "broker-configs", prefix: "brokerconfigs_" },
  topic: { name: (release) => (release === newest ? "topic-configs" : "topic-level-configs"), prefix: "topicconfigs_" },
  streams: { name: () => "kafka-streams-configs", prefix: "streamsconfigs_" },
  "connect-worker": { name: connect, prefix: "connectconfigs_" },
  "connect-sink": { name: connect, prefix: "sinkconnectorconfigs_" },
  "connect-source": { name: connect, prefix: "sourceconnectorconfigs_" },
};
