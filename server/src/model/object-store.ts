/** Brokers that keep their records in an object store: copies, disks and their flushing are not what keeps records there. */
import type { Component } from "./component.ts";

/** True for the broker of a fork or a service that stores elsewhere, by its own settings: AutoMQ, WarpStream. */
export function keepsRecordsInObjectStore({ role, layers }: Pick<Component, "role" | "layers">): boolean {
  return (
    role === "broker" && layers.some(({ assignments }) => assignments.some(({ key }) => storesElsewhere.test(key)))
  );
}

/** `AutoMQConfig` of AutoMQ; WarpStream's agents take none of Kafka's settings, and files beside them have its prefix. */
const storesElsewhere = /^(elasticstream|automq|warpstream|s3)\./;
