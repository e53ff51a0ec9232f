/** How listeners find their security protocol, what may be advertised, and which versions a broker is told to speak. */

const no = undefined;
const gone = null;
const map = "listener.security.protocol.map";

/** A node that leaves the map to Kafka: with some names of listeners its default falls away. */
const withoutMap = [
  {
    role: "kraft",
    settings: {
      [map]: [gone],
      listeners: [
        "PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093",
        ...["SSL", "SASL_SSL", "SASL_PLAINTEXT", "ssl", "SSL_PUBLIC", "EXTERNAL", "TLS", "Plaintext"].map(
          (name) => `PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093,${name}://localhost:9094`,
        ),
        "SSL://localhost:9092,CONTROLLER://localhost:9093",
        "SASL_SSL://localhost:9092,CONTROLLER://localhost:9093",
      ],
      "inter.broker.listener.name": [no, "SSL"],
    },
  },
  {
    role: "kraft",
    settings: {
      [map]: [gone],
      "controller.listener.names": ["SSL", "PLAINTEXT", "SASL_SSL", "CONTROLLER,SSL", "CONTROLLER,OTHER", "controller"],
      listeners: [
        "PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093",
        "PLAINTEXT://localhost:9092,SSL://localhost:9093",
        "PLAINTEXT://localhost:9092,SASL_SSL://localhost:9093",
        "INTERNAL://localhost:9092,PLAINTEXT://localhost:9093",
      ],
    },
  },
  {
    role: "kraft",
    settings: {
      [map]: [gone],
      "process.roles": ["broker", "controller"],
      "controller.quorum.voters": ["2@localhost:9093", "1@localhost:9093"],
      listeners: [
        "PLAINTEXT://localhost:9092",
        "SSL://localhost:9092",
        "CONTROLLER://localhost:9093",
        "SSL://localhost:9093",
      ],
      "controller.listener.names": ["CONTROLLER", "SSL"],
    },
  },
  {
    role: "zookeeper",
    settings: {
      listeners: [
        "PLAINTEXT://localhost:9092,SSL://localhost:9093",
        "EXTERNAL://localhost:9092",
        "ssl://localhost:9092",
      ],
      [map]: [no, "EXTERNAL:PLAINTEXT", "EXTERNAL:PLAINTEXT,PLAINTEXT:PLAINTEXT"],
    },
  },
];

const bothListeners = "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT";
const maps = [
  {
    role: "kraft",
    settings: {
      [map]: [
        bothListeners,
        "CONTROLLER:PLAINTEX,PLAINTEXT:PLAINTEXT",
        "CONTROLLER:TLS,PLAINTEXT:PLAINTEXT",
        "CONTROLLER:plaintext,PLAINTEXT:Plaintext",
        "controller:PLAINTEXT,plaintext:PLAINTEXT",
        `${bothListeners},OTHER:TLS`,
        `${bothListeners},CONTROLLER:SSL`,
        " CONTROLLER : PLAINTEXT , PLAINTEXT : PLAINTEXT ",
        `${bothListeners},`,
        "CONTROLLER=PLAINTEXT,PLAINTEXT=PLAINTEXT",
        "CONTROLLER:PLAINTEXT;PLAINTEXT:PLAINTEXT",
        "CONTROLLER,PLAINTEXT",
        "CONTROLLER:PLAINTEXT",
        "PLAINTEXT:PLAINTEXT",
        "CONTROLLER://PLAINTEXT,PLAINTEXT:PLAINTEXT",
        "",
      ],
    },
  },
];

const advertised = [
  {
    role: "kraft",
    settings: {
      "process.roles": ["broker,controller"],
      listeners: [
        "PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093",
        "PLAINTEXT://localhost:9092,CONTROLLER://0.0.0.0:9093",
        "PLAINTEXT://localhost:9092,CONTROLLER://:9093",
        "PLAINTEXT://0.0.0.0:9092,CONTROLLER://0.0.0.0:9093",
        "PLAINTEXT://:9092,CONTROLLER://:9093",
      ],
      "advertised.listeners": [
        no,
        "PLAINTEXT://broker:9092",
        "PLAINTEXT://broker:9092,CONTROLLER://broker:9093",
        "PLAINTEXT://broker:9092,CONTROLLER://0.0.0.0:9093",
        "CONTROLLER://broker:9093",
        "PLAINTEXT://0.0.0.0:9092",
        "PLAINTEXT://broker",
        "broker:9092",
        "PLAINTEXT://:9092",
        "PLAINTEXT://broker:9092,OTHER://broker:9094",
        "PLAINTEXT://broker:0",
        "PLAINTEXT://broker_1:9092",
      ],
    },
  },
  {
    role: "kraft",
    settings: {
      "process.roles": ["controller"],
      listeners: ["CONTROLLER://localhost:9093", "CONTROLLER://0.0.0.0:9093", "CONTROLLER://:9093"],
      "advertised.listeners": [
        no,
        "CONTROLLER://controller:9093",
        "CONTROLLER://0.0.0.0:9093",
        "CONTROLLER://:9093",
        "PLAINTEXT://controller:9092",
        "CONTROLLER://controller:9093,PLAINTEXT://controller:9092",
      ],
    },
  },
  {
    role: "zookeeper",
    settings: {
      listeners: ["PLAINTEXT://localhost:9092", "PLAINTEXT://:9092", "PLAINTEXT://0.0.0.0:9092"],
      "advertised.listeners": [
        no,
        "PLAINTEXT://broker",
        "PLAINTEXT://:9092",
        "OTHER://broker:9092",
        "PLAINTEXT://0.0.0.0:9092",
      ],
    },
  },
];

const rest = [
  {
    role: "kraft",
    settings: {
      "early.start.listeners": [
        "",
        "CONTROLLER",
        "PLAINTEXT",
        "OTHER",
        "controller",
        "CONTROLLER,PLAINTEXT",
        "CONTROLLER,",
      ],
    },
  },
  { role: "zookeeper", settings: { "early.start.listeners": ["", "PLAINTEXT", "OTHER"] } },
  {
    role: "kraft",
    settings: { "remote.log.manager.task.retry.jitter": ["-0.1", "0", "0.0", "0.2", "0.5", "0.50001", "1", "abc"] },
  },
  {
    role: "kraft",
    settings: {
      "group.consumer.assignors": [
        "uniform",
        "range",
        "uniform,range",
        "range, uniform",
        "Uniform",
        "sticky",
        "",
        "uniform,uniform",
        "org.apache.kafka.coordinator.group.assignor.UniformAssignor",
        "org.apache.kafka.coordinator.group.assignor.RangeAssignor",
        "org.apache.kafka.clients.consumer.RangeAssignor",
        "org.apache.kafka.coordinator.group.assignor.NoSuchAssignor",
      ],
    },
  },
  {
    role: "kraft",
    settings: {
      "group.share.assignors": [
        "simple",
        "Simple",
        "range",
        "org.apache.kafka.coordinator.group.assignor.SimpleAssignor",
        "org.apache.kafka.coordinator.group.assignor.NoSuchAssignor",
      ],
    },
  },
];

const versions =
  "0.8.2 0.9.0 0.10.0 0.10.0-IV1 0.11.0 0.11.0.2 1.0 1.1 2.0 2.1 2.3.1 2.4 2.7 2.8 2.8.1 2.8-IV1 3.0 3.0-IV0 3.0-IV1 3.1 3.2 3.3 3.3-IV3 3.4 3.5 3.6 3.6-IV2 3.7 3.8 3.8-IV1 3.9 3.9.1 3.9-IV0 4.0 4.1 9.9".split(
    " ",
  );
const texts = ["abc", "", "3", "2", "2.8x", "v2.8", "2.8.", " 2.8 ", "2.8-SNAPSHOT", "2,8"];

/** Which releases a broker takes for its protocol and for the format of its records. */
const protocol = ["kraft", "zookeeper"].flatMap((role) => [
  { role, settings: { "inter.broker.protocol.version": [...versions, ...texts] } },
  { role, settings: { "log.message.format.version": [...versions, ...texts] } },
  {
    role,
    settings: {
      "inter.broker.protocol.version": ["0.10.0", "1.0", "2.0", "2.8", "3.0", "3.3", "3.6"],
      "log.message.format.version": ["0.10.0", "0.11.0", "2.0", "2.1", "2.8", "3.0", "3.1"],
    },
  },
]);

export const listenerGroups = [...withoutMap, ...maps, ...advertised, ...rest, ...protocol];
