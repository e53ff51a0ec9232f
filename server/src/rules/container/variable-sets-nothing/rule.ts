/** A variable of a container that becomes no setting of Kafka: misspelt, without the image's prefix, or overwritten by the image. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { isKafkaName, nearestSetting } from "../../../kafka/known-names.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { cataloguesOf } from "../../../model/program.ts";
import { writtenName } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { takingEffect } from "../../shared/keys/taking-effect.ts";
import { containerVariableSetsNothingTexts as texts } from "./texts.ts";

const file = "docker-compose.yml";
const compose = (image: string, ...variables: readonly string[]): string =>
  `services:\n  kafka:\n    image: ${image}\n    environment:\n${variables.map((one) => `      ${one}\n`).join("")}`;
const healthy = ["KAFKA_DEFAULT_REPLICATION_FACTOR: 3", "KAFKA_LOG_DIRS: /var/lib/kafka/data"];

export const containerVariableSetsNothing = defineRule({
  id: "container-variable-sets-nothing",
  category: "no-effect",
  severity: "warning",
  roles: ["broker", "connect-worker"],
  carriers: ["compose", "kubernetes-env", "helm"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file,
        bad: compose("confluentinc/cp-kafka:7.6.1", ...healthy, "KAFKA_MIN_INSYNC_REPLICA: 2"),
        good: compose("confluentinc/cp-kafka:7.6.1", ...healthy, "KAFKA_MIN_INSYNC_REPLICAS: 2"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "kafka.docker.KafkaDockerWrapper of every release since 3.7; the start scripts of the other images over 144 names; brokers and workers take unknown names without a word",
    },
    references: [
      { title: "Kafka: the Docker image", url: "https://hub.docker.com/r/apache/kafka" },
      {
        title: "Confluent: configuring Docker images",
        url: "https://docs.confluent.io/platform/current/installation/docker/config-reference.html",
      },
    ],
  },
  *check(component, { unbound }) {
    for (const { entry, canonical } of unbound) {
      if (!isWithin(component, entry.span.start)) continue;
      const named = component.component.naming?.of(entry);
      yield {
        at: named?.place ?? { uri: entry.uri, span: entry.keySpan },
        message: say(texts().messages.handedOn, {
          variable: named?.name ?? entry.path.at(-1)?.name ?? entry.key,
          right: canonical,
        }),
        advice: say(texts().fixes.use, { right: canonical }),
      };
    }
    yield* misspelt(component);
  },
});

/** A service's variables stand together. */
function isWithin({ component }: EffectiveComponent, offset: number): boolean {
  const own = component.layers.flatMap(({ assignments }) =>
    assignments.flatMap(({ entry }) => entry?.span.start ?? []),
  );
  return offset >= Math.min(...own, component.anchor.span.start) && offset <= Math.max(...own);
}

function* misspelt(component: EffectiveComponent): Iterable<Report> {
  const roles = cataloguesOf(component);
  const written = new Set(component.keys());
  for (const key of written) {
    const isKnown = isKafkaName(key) || roles.some((role) => catalogueOf(role).periods(key).length > 0);
    const near = isKnown ? undefined : nearestSetting(roles, key);
    const setting = near === undefined || written.has(near.name) ? undefined : component.written(key);
    if (near === undefined || setting === undefined) continue;
    const { spelling, naming } = component.component;
    const named = naming?.of(setting.entry);
    const path = spelling(near.name);
    const right = named === undefined ? path?.at(-1) : naming?.for(near.name);
    if (right === undefined) continue;
    const variable = named?.name ?? writtenName(setting);
    yield {
      at: named?.place ?? { uri: setting.entry.uri, span: setting.entry.keySpan },
      message: say(texts().messages.misspelt, { variable, key, right, known: near.name }),
      ...(named === undefined && path !== undefined
        ? takingEffect(setting.entry, near.name, right, path)
        : { advice: say(texts().fixes.use, { right }) }),
    };
  }
}
