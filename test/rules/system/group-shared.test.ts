/** system-group-shared: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { systemGroupShared as rule } from "../../../server/src/rules/system/group-shared/rule.ts";
import { reader as readerOf } from "../../../server/src/rules/system/shared/examples.ts";
import { strimziCluster } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";

const cluster: Files = { "k8s/kafka.yaml": strimziCluster("shop") };
const at = (app: string): string => `${app}/src/main/resources/application.yml`;

function told(files: Files): readonly string[] {
  return judge({ ...cluster, ...files }, [rule]).findings.map(
    ({ place, severity, related }) => `${severity} ${place.uri.split("/")[0]} ${related[0]?.place.uri.split("/")[0]}`,
  );
}

it("is reported once, at the later of two that read one topic", () =>
  expect(told({ [at("a")]: readerOf("orders", "shop"), [at("b")]: readerOf("orders", "shop") })).toEqual([
    "warning b a",
  ]));

it("is an info for two that read different topics", () =>
  expect(told({ [at("a")]: readerOf("orders", "shop"), [at("b")]: readerOf("bills", "shop") })).toEqual(["info b a"]));

it("is reported for a channel of Quarkus as well", () => {
  const channel = `kafka.bootstrap.servers=shop-kafka-bootstrap:9092
mp.messaging.incoming.orders.connector=smallrye-kafka
mp.messaging.incoming.orders.group.id=shop
`;
  const quarkus = { "b/src/main/resources/application.properties": channel };
  expect(told({ [at("a")]: readerOf("orders", "shop"), ...quarkus })).toEqual(["warning b a"]);
});

it("is silent for other groups, clusters, environments, unknown groups, unknown topics, and one application", () => {
  const a = { [at("a")]: readerOf("orders", "shop") };
  expect(told({ ...a, [at("b")]: readerOf("orders", "other") })).toEqual([]);
  expect(told({ ...a, [at("b")]: readerOf("orders", "shop").replace("shop-kafka", "mirror-kafka") })).toEqual([]);
  expect(told({ ...a, [at("b")]: readerOf("orders", "${GROUP}") })).toEqual([]);
  expect(told({ ...a, [at("b")]: readerOf("${TOPIC}", "shop") })).toEqual([]);
  expect(told({ ...a, "a/src/main/resources/application-eu.yml": readerOf("orders", "shop") })).toEqual([]);
  expect(told({ ...a, "b/src/test/resources/application.yml": readerOf("orders", "shop") })).toEqual([]);
  // The one folder is inside of the other: two ways to start one program.
  expect(
    told({ "a/application.yml": readerOf("orders", "shop"), "a/batch/application.yml": readerOf("orders", "shop") }),
  ).toEqual([]);
  const without = readerOf("orders", "shop").replace("          group: shop\n", "");
  expect(told({ [at("a")]: without, [at("b")]: without })).toEqual([]);
  expect(
    told({ [at("envs/dev/a")]: readerOf("orders", "shop"), [at("envs/prod/b")]: readerOf("orders", "shop") }),
  ).toEqual([]);
});
