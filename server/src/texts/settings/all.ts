/** What is said about settings, table by table; a bundle for Node reads it when it is asked for the first time. */
import { brokerTexts } from "./broker.ts";
import { connectTexts } from "./connect.ts";
import { consumerTexts } from "./consumer.ts";
import { librdkafkaTexts } from "./librdkafka.ts";
import { mirrorMakerTexts } from "./mirror-maker.ts";
import { producerTexts } from "./producer.ts";
import { smallryeTexts } from "./smallrye.ts";
import { springTexts } from "./spring.ts";
import { streamsTexts } from "./streams.ts";
import { topicTexts } from "./topic.ts";

/** All tables. */
export function allSettingTexts() {
  return {
    broker: brokerTexts,
    connect: connectTexts,
    consumer: consumerTexts,
    librdkafka: librdkafkaTexts,
    mirrorMaker: mirrorMakerTexts,
    producer: producerTexts,
    smallrye: smallryeTexts,
    spring: springTexts,
    streams: streamsTexts,
    topic: topicTexts,
  };
}
