/** system-acks-hollow: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { systemAcksHollow as rule } from "../../../server/src/rules/system/acks-hollow/rule.ts";
import { strimziCluster, strimziTopic, writer } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";
import { checkSystem } from "../../support/system.ts";

const application = "orders/src/main/resources/application.yml";
const shop = "shop-kafka-bootstrap:9092";
const one = strimziTopic("orders", "shop", 1);

it("is reported at the producer, with the topic as related", () =>
  checkSystem(
    rule,
    `
=== orders/src/main/resources/application.properties
spring.cloud.stream.bindings.place-out-0.destination=orders
spring.cloud.stream.kafka.binder.brokers=shop-kafka-bootstrap:9092
spring.cloud.stream.kafka.binder.required-acks=all
                                               ^^^ warning: acks=all protects no more than acks=1 here: orders has one replica, so the leader alone confirms. If the disk of that broker is lost, confirmed records are lost.
=== k8s/topic.yaml
apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaTopic
metadata:
  name: orders
  labels:
    strimzi.io/cluster: shop
spec:
  replicas: 1
`,
  ));

it("names where the topic says it, and why it is the producer's", () => {
  const [finding] = judge({ [application]: writer("orders", shop), "k8s/topic.yaml": one }, [rule]).findings;
  expect(finding?.related.map(({ place, message }) => [place.uri, message.text.en, message.args])).toEqual([
    ["k8s/topic.yaml", "{setting} of {name}", { setting: "replication.factor=1", name: "orders" }],
    ["k8s/topic.yaml", "the topic {by} is named here", { by: "orders" }],
  ]);
});

it("takes what the topic leaves out from its cluster", () => {
  const cluster = strimziCluster("shop", "      min.insync.replicas: 1\n");
  const files = { [application]: writer("orders", shop), "k8s/topic.yaml": strimziTopic("orders", "shop", 3) };
  expect(told({ ...files, "k8s/cluster.yaml": cluster })).toEqual(["application.yml leaderAlone"]);
  expect(told({ ...files, "k8s/cluster.yaml": strimziCluster("shop") })).toEqual([]);
  expect(told(files)).toEqual([]);
});

it("is reported where one that lags may lead, as the topic says it, else its cluster", () => {
  const unclean = "unclean.leader.election.enable";
  const topic = (value: string) => ({
    [application]: writer("orders", shop),
    "k8s/topic.yaml": strimziTopic("orders", "shop", 3, `    min.insync.replicas: 2\n${value}`),
  });
  const cluster = { "k8s/cluster.yaml": strimziCluster("shop", `      ${unclean}: true\n`) };
  expect(told(topic(`    ${unclean}: true\n`))).toEqual(["application.yml unclean"]);
  expect(told({ ...topic(""), ...cluster })).toEqual(["application.yml unclean"]);
  expect(told({ ...topic(`    ${unclean}: false\n`), ...cluster })).toEqual([]);
  expect(told(topic(`    ${unclean}: \${UNCLEAN}\n`))).toEqual([]);
});

describe("is silent where", () => {
  const cases: Readonly<Record<string, Files>> = {
    "the topic keeps three copies and asks for two": {
      [application]: writer("orders", shop),
      "k8s/topic.yaml": strimziTopic("orders", "shop", 3, "    min.insync.replicas: 2\n"),
    },
    "the topic is of another cluster": {
      [application]: writer("orders", "mirror-kafka-bootstrap:9092"),
      "k8s/topic.yaml": one,
    },
    "another topic is meant": { [application]: writer("invoices", shop), "k8s/topic.yaml": one },
    "the name of the topic is filled in later": {
      [application]: writer("${TOPIC}", shop),
      "k8s/topic.yaml": one,
    },
    "the number of copies is filled in later": {
      [application]: writer("orders", shop),
      "k8s/topic.yaml": one.replace("replicas: 1", "replicas: ${REPLICAS}"),
    },
    "two environments declare the topic, and only one has a single copy": {
      [application]: writer("orders", shop),
      "overlays/staging/topic.yaml": one,
      "overlays/prod/topic.yaml": strimziTopic("orders", "shop", 3, "    min.insync.replicas: 2\n"),
    },
    "the topic is one of tests": { [application]: writer("orders", shop), "src/test/resources/topic.yaml": one },
    "the application is one of tests": {
      "orders/src/test/resources/application.yml": writer("orders", shop),
      "k8s/topic.yaml": one,
    },
    "the topic is that of another project": {
      "samples-a/app/src/main/resources/application.yml": writer("orders", shop),
      "samples-b/k8s/topic.yaml": one,
    },
    "there is one broker only": {
      [application]: writer("orders", shop),
      "k8s/topic.yaml": one,
      "k8s/cluster.yaml": strimziCluster("shop", "      min.insync.replicas: 1\n", 1),
    },
    "the topic has two copies: there is no minimum that keeps a record and stays writable": {
      [application]: writer("orders", shop),
      "k8s/topic.yaml": strimziTopic("orders", "shop", 2, "    min.insync.replicas: 1\n"),
    },
    "acks is 1": {
      [application]: writer("orders", shop).replace("required-acks: all", "required-acks: 1"),
      "k8s/topic.yaml": one,
    },
    "two environments declare the topic, and each has another weakness": {
      [application]: writer("orders", shop),
      "overlays/staging/topic.yaml": one,
      "overlays/prod/topic.yaml": strimziTopic("orders", "shop", 3, "    min.insync.replicas: 1\n"),
    },
    "acks are the default": {
      [application]: writer("orders", shop).replace("          required-acks: all\n", ""),
      "k8s/topic.yaml": one,
    },
  };
  it.each(Object.entries(cases))("%s", (_, files) => expect(told(files)).toEqual([]));
});

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(({ place, messages: [message] }) => {
    const text = message?.text.en ?? "";
    const kind = text.includes("unclean") ? "unclean" : text.includes("leader alone may") ? "leaderAlone" : "oneCopy";
    return `${place.uri.split("/").at(-1)} ${kind}`;
  });
}
