/** What a hover says first, and what it says at all. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { hover } from "../../server/src/features/hover.ts";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { attributePeriods } from "../../server/src/kafka/smallrye.ts";
import { channelAttributeOf } from "../../server/src/kafka/smallrye-keys.ts";
import { springPeriods } from "../../server/src/kafka/spring-catalogue.ts";
import { allSettingTexts } from "../../server/src/texts/settings/all.ts";
import { type Lang, langs, type Text } from "../../server/src/texts/text.ts";
import { atCursor } from "../support/cursor.ts";

interface Options extends AnalyzeOptions {
  readonly file?: string;
  readonly lang?: Lang;
  readonly pictures?: "light" | "dark";
}

/** The hover at `$0` as Markdown, `undefined` where there is none. */
function at(marked: string, options: Options = {}): string | undefined {
  const { uri, offset, analysis, text } = atCursor(options.file ?? "config/producer.properties", marked, options);
  const found = hover(analysis, uri, offset, { lang: options.lang ?? "en", pictures: options.pictures });
  if (found !== undefined) {
    expect(found.span.start).toBeLessThanOrEqual(offset);
    expect(found.span.end).toBeGreaterThanOrEqual(offset);
    expect(found.span.end).toBeLessThanOrEqual(text.length);
  }
  return found?.markdown;
}

/** The first line: the verdict. */
function verdict(marked: string, options: Options = {}): string | undefined {
  return at(marked, options)?.split("\n")[0];
}

const base = "bootstrap.servers=kafka-1:9092,kafka-2:9092\n";
const yaml = { file: "src/main/resources/application.yml" };

it("knows librdkafka by its own names and releases", () => {
  const conf = { file: "app.conf" };
  const own = `${base}queue.buffering.max.messages=5\n`;
  expect(verdict(`${own}request.required.acks=$00\n`, conf)).toContain("Nobody confirms");
  expect(at(`${own}message.send.max.retries=$05\n`, conf)).toContain("2147483647` since librdkafka 1.6");
  expect(at(`${own}enable.idempotence=$0false\n`, conf)).toContain("Unlike in Java it is off by default");
  // The line of the verdict stands at a setting that decides it, and a default is told as librdkafka's.
  expect(at(`${own}retries=$03\n`, conf)).toContain("Producer · at least once");
  expect(at(`${own}retries=$03\n`, conf)).toContain("librdkafka's default");
});

it("lists the values that can be written, not the absent one", () => {
  const streams = { file: "src/main/resources/streams.properties" };
  const shown = at("application.id=orders\nbootstrap.servers=kafka:9092\nupgrade.from=$02.3\n", streams);
  expect(shown).toContain("values: `2.4`, `2.5`");
});

describe("the first line judges this value", () => {
  it.each([
    ["acks=$0all", "**`acks=all`**: The leader acknowledges a record only when every in-sync replica has it"],
    ["ac$0ks=-1", "**`acks=-1`**: The leader acknowledges a record only when every in-sync replica has it"],
    ["acks = $01", "**`acks=1`**: The leader acknowledges alone"],
    ["acks=0$0", "**`acks=0`**: No acknowledgement is awaited"],
    ["enable.idempotence=F$0alse", "**`enable.idempotence=False`**: A retry after a lost acknowledgement"],
    ["retries=$00", "**`retries=0`**: The first passing error"],
    ["retries=$05", "**`retries=5`**: So few retries"],
    ["retries=$02147483647", "**`retries=2147483647`**: The producer goes on retrying"],
    ["max.in.flight.requests.per.connection=$010", "**`max.in.flight.requests.per.connection=10`**: More than five"],
    ["acks=$0many", "**`acks=many`**: Kafka does not accept this value."],
    ["acks=$0${ACKS}", "**`acks=${ACKS}`**: How many replicas must hold a record"],
  ])("%s", (line, expected) => {
    expect(verdict(`${base}${line}\n`)).toContain(expected);
  });

  it("says of an open value that it is known only later, of a placeholder's default that it counts", () => {
    expect(verdict(`${base}acks=$0\${ACKS}\n`)).toContain("known only at run time");
    const text = "spring:\n  kafka:\n    producer:\n      acks: ${ACKS:$00}\n";
    expect(verdict(text, yaml)).toContain("**`acks=0`**: No acknowledgement is awaited");
    expect(verdict(text, yaml)).toContain("the default inside the placeholder");
  });

  it("knows brokers, topics, Connect and Streams", () => {
    const broker = "broker.id=1\nlog.dirs=/var/kafka\nzookeeper.connect=zk:2181\nmin.insync.replicas=$01\n";
    expect(verdict(broker, { file: "server.properties" })).toContain("The leader alone is enough even for acks=all");
    const sink = "name=s\nconnector.class=acme.FooSink\ntopics=a\nerrors.tolerance=$0all\n";
    expect(verdict(sink, { file: "s.properties" })).toContain("Bad records are skipped");
    const streams = "application.id=a\nbootstrap.servers=k:9092\nprocessing.guarantee=$0at_least_once\n";
    expect(verdict(streams, { file: "streams.properties" })).toContain("may double");
  });

  it("knows Spring's own settings in any of its spellings", () => {
    for (const written of ["MANUAL_IMMEDIATE", "manual-immediate", "manual_immediate"]) {
      expect(verdict(`spring:\n  kafka:\n    listener:\n      ackMode: $0${written}\n`, yaml)).toContain(
        "Commits at once",
      );
    }
    expect(verdict("spring.kafka.consumer.enable-auto-commit=$0true\n", { file: "application.properties" })).toContain(
      "committed by timer",
    );
  });
});

describe("below the verdict", () => {
  it("stands what is wrong, with its story, before the facts", () => {
    const text = at(`${base}acks=$00\n`) ?? "";
    const order = [
      "No acknowledgement is awaited",
      "**acks=0: ",
      "1. ",
      "✗",
      "In effect:",
      "default: `1` before 3.0, `all` since 3.0",
      "#producerconfigs_acks",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places, text).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain("/docs/rules/producer-acks-zero.md");
    expect(text).toContain("values: `all`, `-1`, `0`, `1`");
  });

  it("says what would hold without the line, and what it overrides", () => {
    expect(at(`${base}acks=$01\n`)).toContain("Without this line: `all`, Kafka's default.");
    expect(
      at("spring:\n  kafka:\n    consumer:\n      group-id: g\n      enable-auto-commit: $0true\n", yaml),
    ).toContain("Without this line: `false`, Spring's default.");
    const both = "spring:\n  kafka:\n    properties:\n      acks: 1\n    producer:\n      acks: $0all\n";
    expect(at(both, yaml)).toContain("Overrides `1` (line 4).");
  });

  it("says of an overridden line which one wins, and of a common one that it is inherited", () => {
    const both = "spring:\n  kafka:\n    properties:\n      acks: $01\n    producer:\n      acks: all\n";
    expect(at(both, yaml)).toContain("Not in effect: line 6 overrides it with `all`.");
    const common = "spring:\n  kafka:\n    properties:\n      acks: $01\n    producer:\n      retries: 3\n";
    expect(at(common, yaml)).toContain("In effect: `1`, from the settings common to all clients");
  });

  it("follows the profile in which the line counts", () => {
    const text = at(
      "spring:\n  kafka:\n    producer:\n      acks: all\n---\nspring:\n  config:\n    activate:\n      on-profile: prod\n  kafka:\n    producer:\n      acks: $01\n",
      yaml,
    );
    expect(text).toContain("With profile `prod`");
    expect(text).toContain("Overrides `all` (line 4).");
  });

  describe("over the files of an application", () => {
    const folder = "file:///shop/src/main/resources/";
    const producer = (settings: string) => `spring:\n  kafka:\n    producer:\n${settings}`;
    const over = (files: Readonly<Record<string, string>>, lang: Lang = "en"): string => {
      const [marked = "", text = ""] = Object.entries(files).find(([, one]) => one.includes("$0")) ?? [];
      const documents = Object.entries(files).map(([name, one]) =>
        parse({ uri: folder + name, text: one.replace("$0", "") }),
      );
      return hover(analyze(documents), folder + marked, text.indexOf("$0"), { lang })?.markdown ?? "";
    };
    const secret = producer("      ssl:\n        key-password: old\n");

    it("names the file of what is overridden, and of what overrides", () => {
      const prod = {
        "application.yml": producer("      acks: all\n"),
        "application-prod.yml": producer("      acks: $01\n"),
      };
      expect(over(prod)).toContain(
        "With profile `prod`  \nIn effect: `1`, written here  \nOverrides `all` (`application.yml`, line 4).",
      );
      expect(over(prod, "zh-cn")).toContain("覆盖了 `all`（`application.yml` 第 4 行）。");
    });

    it("tells with which profiles another line counts", () => {
      const files = {
        "application.yml": producer("      acks: $0all\n"),
        "application-local.yml": producer("      acks: 0\n"),
        "application-prod.yml": producer("      retries: 3\n      acks: 1\n"),
        "application-staging.yml": producer("      retries: 3\n"),
      };
      const text = over(files);
      expect(text).toContain("In effect: `all`, written here");
      expect(text).toContain("Not with profile `local`: `application-local.yml`, line 4, overrides it with `0`.");
      expect(text).toContain("Not with profile `prod`: `application-prod.yml`, line 5, overrides it with `1`.");
      expect(text).not.toContain("staging");
      expect(over(files, "zh-cn")).toContain(
        "在 profile `prod` 下不生效：被 `application-prod.yml` 第 5 行的 `1` 覆盖。",
      );
    });

    it("tells that .properties win over .yml, in one file of profiles too", () => {
      const text =
        "spring.kafka.producer.acks=0\n#---\nspring.config.activate.on-profile=a | b\nspring.kafka.producer.acks=1\n";
      const files = { "application.yml": producer("      acks: $0all\n"), "application.properties": text };
      expect(over(files)).toContain("Not in effect: `application.properties`, line 1, overrides it with `0`.");
      expect(over(files)).toContain(
        "Not with profile `a`, `b`: `application.properties`, line 4, overrides it with `1`.",
      );
      const own = { "application.properties": text.replace("acks=0", "acks=$00") };
      expect(over(own)).toContain("Not with profile `a`, `b`: line 4 overrides it with `1`.");
    });

    it("tells what a placeholder becomes with profiles", () => {
      const text = over({
        "application.yml": `shop.acks: all\n${producer("      acks: $0${shop.acks}\n")}`,
        "application-prod.yml": "shop.acks: 1\n",
      });
      expect(text).toContain("In effect: `all`, written here");
      expect(text).toContain("With profile `prod` the value is `1`.");
    });

    it("gives no secret away", () => {
      const files = { "application.yml": secret, "application-prod.yml": secret.replace("old", "$0new") };
      expect(over(files)).toContain("Overrides `***`");
      expect(over(files)).not.toMatch(/old|new/);
    });
  });

  it("names Kafka's setting and Spring's documentation in Spring's files", () => {
    const text = at("spring.kafka.consumer.fetch-min-size=$01MB\n", { file: "application.properties" });
    expect(text).toContain("Kafka's name: `fetch.min.bytes`");
    expect(text).toContain("application-properties.integration.spring.kafka.consumer.fetch-min-size");
    expect(text).toContain("In effect: `1048576`");
  });

  it("knows releases: a setting that the pinned one has not", () => {
    const text = at(`${base}delivery.timeout.ms=$0120000\n`, { pins: { clients: "2.0" } });
    expect(text).toContain("The release in use (2.0) does not know this setting.");
    expect(text).toContain("`120000` since 2.1");
  });
});

describe("elsewhere", () => {
  it("explains a component at its anchor", () => {
    const text = at("spring:\n  kafka:\n    prod$0ucer:\n      acks: 1\n", yaml);
    expect(text?.split("\n")[0]).toBe("**producer**: At most once: records can be lost.");
    expect(text).toContain("Loses records when:");
    expect(text).toContain("- `enable.idempotence=false`: what the client makes of the other settings");
  });

  it("explains a finding where no setting stands", () => {
    const text = at("spring:\n  kafka:\n    producer:\n      acks: all\n    pro$0ducer:\n      retries: 3\n", yaml);
    expect(text).toContain("stands twice");
    expect(text).toContain("**A key stands twice in one YAML mapping** ([yaml-duplicate-key](");
    const comment = at(`${base}# kafka-lossless-ignore nonse$0nse -- because\nacks=all\n`);
    expect(comment).toContain("A comment silences a rule that does not exist");
  });

  it.each([
    ["messages.properties", "hello=w$0orld\n"],
    ["config.yml", "spring:\n  kafka:\n    producer:\n      ac$0ks: 0\n"],
    ["application.yml", "server:\n  po$0rt: 80\n"],
    ["producer.properties", "bootstrap.servers=a:1\n# a$0cks\nacks=0\n"],
    ["producer.properties", "bootstrap.servers=a:1\nmy.intercep$0tor.name=x\n"],
    ["application.yml", "spring:\n  kafka:\n    producer:\n      acks: 0\n  appli$0cation:\n    name: x\n"],
  ])("says nothing in %s at %s", (file, text) => {
    expect(at(text, { file })).toBeUndefined();
  });
});

describe("Markdown is safe", () => {
  it("shows what a file says as code and nothing else", () => {
    const evil = "`](http://evil.example) <img src=x onerror=alert(1)> **bold**";
    const text = at(`${base}client.id=x$0\nacks=\${A:${evil}}\n`.replace("$0", "").replace("acks=", "acks=$0")) ?? "";
    expect(text.split("\n")[0]).toBe(
      `**\`\`acks=\${A:${evil}}\`\`**: How many replicas must hold a record before the leader acknowledges it to the producer. The value is known only at run time.`,
    );
  });

  it("never shows a secret", () => {
    const secret = "hunter2-geheim";
    for (const key of [
      "ssl.key.password",
      "sasl.jaas.config",
      "ssl.keystore.key",
      "schema.registry.basic.auth.user.info",
    ]) {
      for (const value of [secret, `\${PW:${secret}}`]) {
        expect(at(`${base}acks=0\n${key}=$0${value}\n`) ?? "", key).not.toContain(secret);
        expect(
          at(`spring.kafka.producer.acks=0\nspring.kafka.producer.properties.${key}=$0${value}\n`, {
            file: "application.properties",
          }) ?? "",
        ).not.toContain(secret);
      }
    }
    expect(
      at(`spring:\n  kafka:\n    ssl:\n      key-store-password: $0${secret}\n    producer:\n      acks: 1\n`, yaml),
    ).toContain("=***`**");
  });
});

describe("a flow of MirrorMaker", () => {
  const mirror = { file: "config/mm2.properties" };
  const clusters = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\n";

  it("is told by the name that it has there", () => {
    const own = at(`${clusters}A->B.enabled = true\nA->B.repl$0ication.factor = 2\nreplication.factor = 1\n`, mirror);
    expect(own).toContain("**`replication.factor=2`**: How many copies mirrored topics have");
    expect(own).toContain("Overrides `1` (line 6).");
    const source = at(`${clusters}A->B.enabled = true\nA.consumer.isolation.le$0vel = read_committed\n`, mirror);
    expect(source).toContain("**`source.consumer.isolation.level=read_committed`**: Records of aborted");
  });

  it("knows MirrorMaker's own defaults", () => {
    expect(at(`${clusters}A->B.en$0abled = true\nA->B.topics = x\n`, mirror)).toContain(
      "Without this line: `false`, MirrorMaker's default.",
    );
  });
});

describe("both languages", () => {
  it("says all of it in Chinese", () => {
    const text =
      at("spring:\n  kafka:\n    properties:\n      acks: 1\n    producer:\n      acks: $00\n", {
        ...yaml,
        lang: "zh-cn",
      }) ?? "";
    for (const line of text.split("\n").filter((one) => one !== "")) {
      expect(line).toMatch(/\p{Script=Han}|producerconfigs|string/u);
    }
    expect(text.split("\n")[0]).toContain("不等待任何确认");
  });

  const named = Object.values(allSettingTexts()).flatMap((table) => Object.entries(table));
  it.each(named)("%s is a setting and has its sentences in both", (key, texts) => {
    const channel = channelAttributeOf(key);
    const isOwn = channel !== undefined && attributePeriods(channel.direction, channel.attribute).length > 0;
    const known = key.startsWith("spring.") ? springPeriods(key).length > 0 : isOwn || isKafkas(key);
    expect(known).toBe(true);
    const all: readonly Text[] = [texts.about, ...(texts.values ?? []).map((one) => one.text)];
    for (const text of all) {
      for (const lang of langs) expect(text[lang].trim()).toMatch(/[.。]$/);
      expect(text["zh-cn"]).toMatch(/\p{Script=Han}/u);
    }
  });
});

function isKafkas(key: string): boolean {
  const roles = [
    "producer",
    "consumer",
    "broker",
    "topic",
    "streams",
    "connect-worker",
    "connect-sink",
    "connect-source",
    "mirror-maker",
    "librdkafka",
  ] as const;
  return key === "replication.factor" || roles.some((role) => catalogueOf(role).periods(key).length > 0);
}

describe("the verdict on the whole", () => {
  const spring = (lines: string): string => `spring:\n  kafka:\n    ${lines}`;

  it("stands at the settings that decide it", () => {
    expect(at(`${base}acks=$01\n`)).toContain("Producer · at most once · ");
    expect(at(`${base}acks=1\nlinger.ms=$05\n`)).not.toContain("Producer ·");
  });

  it("leads a component's hover, with what it loses, doubles, reorders and assumes", () => {
    const options = { ...yaml, pins: { springBoot: "3.5" } };
    const text = at(spring("producer$0:\n      acks: 1\n"), options) ?? "";
    const order = [
      "At most once",
      "Loses records when:",
      "Duplicates records when:",
      "Reorders records when:",
      "Assuming",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places, text).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(at(spring("producer$0:\n      acks: 1\n"), { ...options, lang: "zh-cn" })).toContain(
      "以下情况会打乱消息顺序：",
    );
  });

  it("tells the exceptions of at least once, and what does not start", () => {
    const options = { ...yaml, pins: { springBoot: "3.5" } };
    expect(verdict(spring("listener$0:\n      ack-mode: batch\n"), options)).toContain(
      "At least once, with exceptions",
    );
    const refused = "consumer:\n      enable-auto-commit: true\n    listener$0:\n      ack-mode: manual\n";
    expect(verdict(spring(refused), options)).toContain("Does not start");
  });

  it("tells the releases apart where they decide", () => {
    const text = at(spring("producer$0:\n      client-id: a\n"), yaml) ?? "";
    expect(text).toContain("depends on the release in use");
    expect(text).toContain("kafka-clients \\<3.0: At most once");
    expect(text).toContain("kafka-clients \\>=3.0: At least once");
  });
});

it("tells a default that is larger than a number of JavaScript as Kafka has it", () => {
  const text = "broker.id=1\nlog.dirs=/var/kafka\nlog.flush.interval.messages=$010\n";
  expect(at(text, { file: "server.properties" })).toContain("Without this line: `9223372036854775807`");
});

describe("the story of a loss", () => {
  const marked = `${base}acks=$01\n`;

  it("is told in words", () => expect(at(marked)).toContain("1. A batch is sent to the leader."));

  it("is told at a line that has a part in it, where that has none of its own", () => {
    const text =
      "spring:\n  kafka:\n    consumer:\n      enable-auto-commit: $0true\n    listener:\n      ack-mode: BATCH\n";
    expect(at(text, { file: "application.yml" })).toContain("spring-ack-mode-ignored-with-auto-commit");
    expect(at(`${base}acks=1\nretries=$00\n`)).toContain("producer-retries-zero");
  });

  it("is a picture where the editor draws them, with the words as its alternative", () => {
    const markdown = at(marked, { pictures: "light" }) ?? "";
    const [, alternative, encoded] =
      /!\[([^\]]*)\]\(data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)\)/.exec(markdown) ?? [];
    expect(alternative).toContain("A batch is sent to the leader.");
    expect(Buffer.from(encoded ?? "", "base64").toString("utf8")).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(markdown).not.toContain("1. A batch is sent to the leader.\n");
  });
});
