/** Values of settings of servers whose definitions do not tell what is interesting: asked one by one and in the random cases. */

export const pools = {
  kraft: {
    "log.dirs": ["", "/a,/b"],
    "compression.type": ["none", "uncompressed", "ZSTD"],
    "log.cleanup.policy": ["compact,delete", "none", "delete,delete", ""],
    "group.coordinator.rebalance.protocols": ["classic", "classic,consumer", "consumer", "nonsense", ""],
    "group.share.assignors": ["simple", ""],
    "group.streams.num.standby.replicas": ["2", "3"],
    "offsets.commit.required.acks": ["-1", "3", "4", "-2"],
    "advertised.listeners": ["", "CONTROLLER://localhost:9093"],
    "message.max.bytes": ["0", "-1"],
    "default.replication.factor": ["0", "3"],
  },
  zookeeper: {
    "log.dirs": ["", "/a,/b"],
    "broker.id": ["-1", "0", "1000", "1001", "-2"],
    "compression.type": ["none", "uncompressed", "ZSTD", "zstd"],
    "log.cleanup.policy": ["compact,delete", "none", ""],
    "offsets.commit.required.acks": ["-1", "1", "3", "4", "-2", "0"],
    "offsets.topic.compression.codec": ["0", "1", "4", "5"],
  },
  topic: {
    "compression.type": ["none", "uncompressed", "ZSTD", "zstd"],
    "cleanup.policy": ["compact, delete", "none"],
    "leader.replication.throttled.replicas": ["*", "0:1", ""],
  },
  distributed: {
    "exactly.once.source.support": ["Enabled", "yes"],
    "connect.protocol": ["eager", "none"],
    "rest.port": ["80"],
  },
  standalone: { "offset.flush.interval.ms": ["0", "-1"], listeners: ["", "http://localhost:80"] },
  "connect-sink": { transforms: [""], predicates: [""] },
  "connect-source": { transforms: [""], "offsets.storage.topic": ["", " ", "t"] },
};
