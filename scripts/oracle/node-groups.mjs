/** Settings that decide what a node of a cluster is and where it listens: asked in all combinations. */

const no = undefined;
const gone = null;

export const kraftRoles = [
  {
    role: "kraft",
    settings: {
      "process.roles": ["broker", "controller", "broker,controller", "controller, broker"],
      "node.id": ["1", "2"],
      "controller.quorum.voters": ["1@localhost:9093", "2@a:9093,3@b:9093"],
      listeners: [
        "PLAINTEXT://localhost:9092",
        "CONTROLLER://localhost:9093",
        "PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093",
      ],
    },
  },
  {
    role: "kraft",
    settings: { "node.id": ["1", "0", "-1", "2"], "broker.id": [no, "1", "0", "-1", "2"] },
  },
  {
    role: "kraft",
    settings: { "node.id": [gone], "broker.id": ["1", "0", "-1"] },
  },
  {
    role: "kraft",
    settings: {
      "process.roles": ["broker,nonsense", "Broker", " broker , controller "],
    },
  },
  {
    role: "kraft",
    settings: {
      "process.roles": ["broker"],
      "controller.quorum.voters": ["2@a:9093", "a:9093", "2@a", "2@a:9093,2@b:9093", "x@a:9093"],
      listeners: ["PLAINTEXT://localhost:9092"],
      "controller.listener.names": ["CONTROLLER", "OTHER", "PLAINTEXT", "CONTROLLER,OTHER"],
    },
  },
  {
    role: "kraft",
    settings: {
      "process.roles": ["broker", "controller"],
      "node.id": ["1"],
      listeners: ["PLAINTEXT://localhost:9092", "CONTROLLER://localhost:9093"],
      "controller.quorum.voters": [gone, "1@localhost:9093", "2@localhost:9093"],
      "controller.quorum.bootstrap.servers": [no, "localhost:9093"],
    },
  },
];

export const listeners = ["kraft", "zookeeper"].flatMap((role) => {
  const more = role === "kraft" ? ",CONTROLLER://localhost:9093" : "";
  return [
    {
      role,
      settings: {
        listeners: [
          `PLAINTEXT://localhost:9092${more}`,
          `PLAINTEXT://:9092${more}`,
          `PLAINTEXT://0.0.0.0:9092${more}`,
          `SSL://localhost:9092${more}`,
          `PLAINTEXT://localhost:9092,SSL://localhost:9094${more}`,
        ],
        "advertised.listeners": [
          no,
          "PLAINTEXT://broker:9092",
          "PLAINTEXT://0.0.0.0:9092",
          "SSL://broker:9094",
          "PLAINTEXT://broker:9092,SSL://broker:9094",
        ],
        "inter.broker.listener.name": [no, "PLAINTEXT", "SSL"],
      },
    },
    {
      role,
      settings: {
        listeners: [
          `PLAINTEXT://localhost:9092,SSL://localhost:9092${more}`,
          `PLAINTEXT://localhost:9092,PLAINTEXT://localhost:9094${more}`,
          `NAMED://localhost:9092${more}`,
          `PLAINTEXT://localhost${more}`,
          `localhost:9092${more}`,
          `plaintext://localhost:9092${more}`,
        ],
      },
    },
    {
      role,
      settings: {
        "security.inter.broker.protocol": [no, "SSL", "PLAINTEXT", "nonsense"],
        "inter.broker.listener.name": [no, "PLAINTEXT"],
      },
    },
  ];
});
