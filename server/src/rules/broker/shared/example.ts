/** The files of brokers in a sound cluster, to which the examples of rules add their lines. */

/** A broker of a ZooKeeper cluster. */
export function zookeeperBroker(last: string): string {
  return `broker.id=1
zookeeper.connect=zk1:2181,zk2:2181,zk3:2181/kafka
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
default.replication.factor=3
min.insync.replicas=2
${last}`;
}

/** A node of a KRaft cluster that is a broker alone. */
export function kraftBroker(last: string): string {
  return `process.roles=broker
node.id=4
controller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://kafka4.internal:9092
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
min.insync.replicas=2
${last}`;
}
