/** smallrye-no-group-id: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeNoGroupId } from "../../../server/src/rules/smallrye/no-group-id/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/META-INF/microprofile-config.properties";
const drawn = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.incoming.orders.connector=smallrye-kafka
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: No group.id: SmallRye generates a new group at each start, which begins at the end. Records that were written meanwhile are not read.
`;
const head = drawn.replace(/^\^.*\n/m, "");

it("reports a channel without a group", () => check(smallryeNoGroupId, drawn, { file }));

it.each([
  "mp.messaging.incoming.orders.group.id=billing",
  "kafka.group.id=billing",
  "mp.messaging.incoming.orders.auto.offset.reset=earliest",
  "mp.messaging.incoming.orders.broadcast=true",
])("is silent with %s", (line) => check(smallryeNoGroupId, `${head}${line}\n`, { file }));

it("is silent in Quarkus, which names the group after the application", () =>
  check(smallryeNoGroupId, head, { file: "src/main/resources/application.properties" }));
