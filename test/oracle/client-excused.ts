/** Configurations of clients in which ours differs from the real one, each with the reason. */
import type { ClientRole, Settings } from "../support/client-cases.ts";

type Excuse = (role: ClientRole, settings: Settings, real: string, release: string) => boolean;

/** By the reason; an excuse that no case needs any more fails the test. */
export const excuses: Readonly<Record<string, Excuse>> = {
  "an address in brackets of any kind: somebody has yet to fill it in": (_role, settings, real) =>
    isRefused(real) && /[[<]/.test(settings["bootstrap.servers"] ?? settings["application.server"] ?? ""),
  "2.1 counts in 32 bits, and what is more than these is less than the default": (role, settings) =>
    role === "producer" && settings["request.timeout.ms"] === "2147483647" && !("delivery.timeout.ms" in settings),
  "a login that stands elsewhere, that asks the machine, or whose class is no module": (_role, settings, real) => {
    const login = settings["sasl.jaas.config"];
    return isRefused(real) && isSasl(settings) && (login === undefined || /Krb5|OAuth|java\.lang/.test(login));
  },
  "a client that is built, and that nobody lets in, because it has nothing for that mechanism": (
    _role,
    settings,
    real,
  ) => !isRefused(real) && isSasl(settings) && "sasl.jaas.config" in settings,
  "a class of somebody's own, or a single word: it may be on the classpath of who runs the file": (
    _role,
    settings,
    real,
  ) => isRefused(real) && Object.entries(settings).some(([key, value]) => ofClasses.test(key) && isOthers(value)),
  "Streams before 2.0 has no settings for single consumers": (role, settings, _real, release) =>
    role === "streams" && release === "1.1.1" && Object.keys(settings).some((key) => /^(?:main|restore)\./.test(key)),
  "retries of a consumer, which has none: before 4.0 Streams looks at it all the same": (_role, settings, real) =>
    isRefused(real) && ("consumer.retries" in settings || "main.consumer.retries" in settings),
};

const ofClasses =
  /^(?:(?:key|value)\.(?:de)?serializer|partitioner\.class|partition\.assignment\.strategy|interceptor\.classes|metric\.reporters|default\.(?:production\.exception\.handler))$/;

function isOthers(name: string): boolean {
  return name !== "" && !name.startsWith("org.apache.kafka.");
}

/** The excuse that holds for an answer, if any. */
export function excuseOf(role: ClientRole, settings: Settings, real: string, release: string): string | undefined {
  return Object.keys(excuses).find((name) => excuses[name]?.(role, settings, real, release) === true);
}

function isRefused(real: string): boolean {
  return real.startsWith("!");
}

function isSasl(settings: Settings): boolean {
  return /^sasl_/i.test(settings["security.protocol"] ?? "");
}
