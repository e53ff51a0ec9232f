/** Which versions a broker can be told to speak, as the broker configurations of the recorded releases answered. */
import { expect, it } from "vitest";
import { isProtocolVersion } from "../../server/src/kafka/protocol-version.ts";
import { everyRelease, lensOn, parsePin } from "../../server/src/kafka/version.ts";
import { recordedServers, serverCases } from "../support/server-cases.ts";

const keys = ["inter.broker.protocol.version", "log.message.format.version"];

it.each(keys)("%s: a text is a version exactly where the real broker reads it as one", (key) => {
  const wrong = serverCases("zookeeper").flatMap(({ written, answers }) => {
    const [only, ...more] = Object.keys(written);
    const text = written[key];
    if (only !== key || more.length > 0 || typeof text !== "string") return [];
    return answers.flatMap((real, i) => {
      const release = recordedServers.releases[i] ?? "";
      if (real === undefined) return [];
      // A version that is known may still not fit the format of the records.
      const isRead = real === "starts" || /^! IllegalArgumentException \S/.test(real);
      return isProtocolVersion(text, at(release)) === isRead ? [] : [`${release} ${text}: ${real}`];
    });
  });
  expect(wrong).toEqual([]);
});

function at(release: string) {
  const broker = parsePin(release) ?? everyRelease;
  const any = everyRelease;
  return lensOn({ clients: any, broker, springBoot: any, springKafka: any, librdkafka: any });
}
