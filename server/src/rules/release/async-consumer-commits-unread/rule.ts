/** KAFKA-18641: the consumer of the new protocol commits records that it has not handed out yet. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseAsyncConsumerCommitsUnreadTexts as texts } from "./texts.ts";

export const releaseAsyncConsumerCommitsUnread = releaseRule("release-async-consumer-commits-unread", texts, {
  text: "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=orders\nauto.offset.reset=earliest\ngroup.protocol=consumer\nenable.auto.commit=true\n",
  affected: "3.9.1",
});
