/** A whole call that is to end before one of its requests may: the admin client refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { adminApiTimeoutBelowRequestTimeoutTexts as texts } from "./texts.ts";

const api = "default.api.timeout.ms";
const request = "request.timeout.ms";

export const adminApiTimeoutBelowRequestTimeout = defineRule({
  id: "admin-api-timeout-below-request-timeout",
  category: "startup-failure",
  severity: "error",
  roles: ["admin"],
  // KIP-533.
  versions: { clients: ">=2.5" },
  settings: [api, request],
  docs: {
    texts,
    examples: [
      {
        bad: `# kafka-lossless: role=admin\nbootstrap.servers=kafka:9092\n${api}=10000\n`,
        good: `# kafka-lossless: role=admin\nbootstrap.servers=kafka:9092\n${api}=60000\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaAdminClient of 25 releases, 1.1.1 to 4.4.0, with the two times in all combinations",
    },
    references: [
      { title: "KIP-533: default.api.timeout.ms for the admin client" },
      { title: "Observed with kafka-clients 2.8.2 to 4.4.0: ConfigException" },
    ],
  },
  *check(admin) {
    // One that is not written is raised by the client itself.
    const whole = admin.written(api);
    const one = admin.effective(request).typed;
    if (typeof whole?.typed !== "number" || typeof one !== "number" || whole.typed >= one) return;
    const written = admin.written(request);
    yield {
      at: whole,
      related: written === undefined ? [] : [written],
      message: say(texts().messages.below, { whole: String(whole.typed), one: String(one) }),
      fixes: [set(whole, String(Math.max(60_000, one)), "changes-behaviour")],
      advice: say(texts().fixes.shorten, { whole: String(whole.typed) }),
    };
  },
});
