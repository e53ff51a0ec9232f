/** Names of Connect's plugins as people write them: whole, by their aliases, misspelt, of another kind. */

const no = undefined;
const connect = "org.apache.kafka.connect.";

const converters = [
  `${connect}json.JsonConverter`,
  `${connect}storage.StringConverter`,
  `${connect}converters.ByteArrayConverter`,
  "JsonConverter",
  "Json",
  "StringConverter",
  "String",
  "ByteArray",
  "jsonconverter",
  "json",
  "stringconverter",
  `${connect}storage.stringConverter`,
  `${connect}storage.stringconverter`,
  `${connect}json.JsonConvertor`,
  `${connect}storage.JsonConverter`,
  `"${connect}json.JsonConverter"`,
  " JsonConverter ",
  "io.confluent.connect.avro.AvroConverter",
  "org.apache.kafka.common.serialization.StringSerializer",
  "java.lang.String",
  "",
];

const transformations = [
  `${connect}transforms.InsertField$Value`,
  "InsertField$Value",
  "InsertField",
  `${connect}transforms.InsertField`,
  `${connect}transforms.InsertField.Value`,
  "insertField$Value",
  `${connect}transforms.RegexRouter`,
  "RegexRouter",
  "com.example.Mask",
  "java.lang.String",
];

export const connectGroups = [
  { role: "distributed", settings: { "key.converter": converters } },
  { role: "standalone", settings: { "value.converter": converters } },
  { role: "connect-sink", settings: { "value.converter": converters } },
  {
    role: "connect-source",
    settings: {
      "key.converter": ["JsonConverter", "stringconverter"],
      "header.converter": [no, "Simple", "SimpleHeaderConverter", "simple"],
    },
  },
  {
    role: "connect-sink",
    settings: {
      transforms: ["t"],
      "transforms.t.type": [no, ...transformations],
      "transforms.t.static.field": ["f"],
      "transforms.t.static.value": ["v"],
      "transforms.t.regex": ["a"],
      "transforms.t.replacement": ["b"],
    },
  },
  {
    role: "connect-sink",
    settings: { transforms: ["a,b", "a,a", "a b", ","], "transforms.a.type": [no, "TimestampConverter"] },
  },
  { role: "connect-sink", settings: { name: [null], "tasks.max": [no, "1"] } },
  { role: "connect-source", settings: { name: [null, ""], "connector.class": [no, null] } },
];
