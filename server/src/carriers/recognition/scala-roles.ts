/** Which of Kafka's older clients, written in Scala, a file is for. */
import type { Role } from "../../model/component.ts";
import type { Entry } from "../../syntax/document.ts";

/** The role, by names that no other program has; none where these are missing. */
export function scalaRoles(entries: readonly Entry[]): readonly Role[] {
  const has = (pattern: RegExp): boolean => entries.some(({ key }) => pattern.test(key));
  if (has(producersOwn) && has(/^(metadata\.broker\.list|bootstrap\.servers|request\.required\.acks)$/))
    return ["producer"];
  const isConsumer = has(/^group\.id$/) && has(/^(zookeeper\.connect|bootstrap\.servers)$/) && has(consumersOwn);
  return isConsumer ? ["consumer"] : [];
}

const producersOwn =
  /^(producer\.type|serializer\.class|key\.serializer\.class|queue\.enqueue\.timeout\.ms|compressed\.topics)$/;
const consumersOwn =
  /^(offsets\.storage|dual\.commit\.enabled|rebalance\.max\.retries|queued\.max\.message\.chunks|zookeeper\.(session|connection)\.timeout\.ms|zookeeper\.sync\.time\.ms)$/;
