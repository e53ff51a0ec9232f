/** One single broker to start from: while it is down, no client can start, though the cluster is healthy. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { Role } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { clientSingleBootstrapServerTexts as texts } from "./texts.ts";

const key = "bootstrap.servers";
const roles: readonly Role[] = ["producer", "consumer", "admin", "streams", "client", "connect-worker"];

export const clientSingleBootstrapServer = defineRule({
  id: "client-single-bootstrap-server",
  category: "availability",
  severity: "hint",
  roles,
  settings: [key],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka-1.example.com:9092\nacks=all\n",
        good: "bootstrap.servers=kafka-1.example.com:9092,kafka-2.example.com:9092\nacks=all\n",
      },
    ],
    evidence: {
      kind: "documented",
      where: "Kafka's documentation of bootstrap.servers: the addresses are used for the first connection only",
    },
    references: [
      {
        title: "Kafka: bootstrap.servers",
        url: settingDocs("producer", "bootstrap.servers"),
      },
      { title: "KIP-899 and KIP-1102: clients bootstrap anew, since 4.0 by default" },
    ],
  },
  *check(component, context) {
    const servers = component.written(key);
    if (servers?.typed === undefined || context.environment.development) return;
    const [only, ...others] = servers.source.split(",").filter((one) => one.trim() !== "");
    if (only === undefined || others.length > 0 || !isOneBroker(only.trim())) return;
    if (!speaks(component, servers, context)) return;
    yield {
      at: servers,
      // A tool that somebody runs by hand is simply run again.
      ...(component.role === "admin" || component.role === "client" ? { preset: "critical" } : {}),
      message: say(texts().messages.single, { server: only.trim() }),
      advice: say(texts().fixes.add),
    };
  },
});

/** A name that is numbered as brokers are; one without a number may stand for all of them: a service, a load balancer, a cloud's endpoint. */
function isOneBroker(address: string): boolean {
  const host = address.replace(/^[a-z_0-9]+:\/\//i, "").replace(/:\d+$/, "");
  return /^(?:[a-z][a-z-]*-)?(?:kafka|kfk|broker|node|server|b)[-_]?\d{1,4}(?:\.|$)/i.test(host);
}

/** Several clients that read the same entry are told once. */
function speaks(component: EffectiveComponent, { entry }: WrittenSetting, context: RuleContext): boolean {
  const before = roles.slice(0, roles.indexOf(component.role));
  return !before.some((role) => context.siblings(role).some((other) => other.written(key)?.entry === entry));
}
