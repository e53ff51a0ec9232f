/** Files of Connect, to which the examples of rules add their lines. */

/** The beginning of a source connector's file, for examples. */
export const sourceFile = `name=orders-from-files
connector.class=org.apache.kafka.connect.file.FileStreamSourceConnector
topic=orders
file=/srv/orders.txt
`;

/** The beginning of a sink connector's file, for examples. */
export const sinkFile = `name=orders-to-files
connector.class=org.apache.kafka.connect.file.FileStreamSinkConnector
topics=orders
file=/srv/orders.txt
`;

/** A distributed worker's file, for examples. */
export const workerFile = `bootstrap.servers=kafka1:9092,kafka2:9092,kafka3:9092
group.id=connect-orders
key.converter=org.apache.kafka.connect.json.JsonConverter
value.converter=org.apache.kafka.connect.json.JsonConverter
offset.storage.topic=connect-offsets
config.storage.topic=connect-configs
status.storage.topic=connect-status
`;
