/** Settings that only Kafka's Java clients know: librdkafka and the old Scala clients have no such names. */

/** True for a name that tells of a Java client. */
export function isJavaClients(key: string): boolean {
  return own.test(key);
}

const own = /^((key|value)\.(de)?serializer|max\.block\.ms|buffer\.memory|max\.request\.size|interceptor\.classes)$/;
