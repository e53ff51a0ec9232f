/** What the command line opens: what a person names, what lies below that and the working folder, and what declares the project above. */
import { describe, expect, it } from "vitest";
import type { Io } from "../../server/src/cli/io.ts";
import { absolute } from "../../server/src/cli/place.ts";
import { createReach } from "../../server/src/cli/reach.ts";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo as inMemory, type MemoryIo } from "../support/memory-io.ts";
import { filesNaming } from "../support/naming.ts";

const cwd = "/home/me/project";
const memoryIo: typeof inMemory = (files, more) => inMemory(files, { ...more, cwd });
const bad = "bootstrap.servers=k:9092\nacks=0\n";
const secret = "TOPSECRETVALUE42";
const outside = {
  "../.aws/credentials": `aws_sess = ${secret}\nKAFKA_GROUP_ID = ${secret}\n`,
  "../../etc/app.yml": `aws_sess: ${secret}\n`,
  "../../etc/app": `KAFKA_GROUP_ID=${secret}\n`,
};

/** Every path that is touched; all calls but `linkOf` follow links. */
function watched(io: MemoryIo): { readonly io: Io; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const noting =
    <Rest extends readonly unknown[], T>(ask: (path: string, ...rest: Rest) => T) =>
    (path: string, ...rest: Rest): T => {
      asked.add(absolute(io.real(path), cwd));
      return ask(path, ...rest);
    };
  return {
    asked,
    io: {
      ...io,
      kindOf: noting(io.kindOf),
      list: noting(io.list),
      linkOf(path) {
        const whole = absolute(path, cwd);
        asked.add(absolute(`${io.real(whole.replace(/[^/]*$/, "."))}/${whole.replace(/.*\//, "")}`, cwd));
        return io.linkOf(path);
      },
      real: noting(io.real),
      read: noting(io.read),
    },
  };
}

/** Whether a repository begins above is asked, and tells nothing. */
function isOutside(path: string): boolean {
  return path !== cwd && !path.startsWith(`${cwd}/`) && !/^(\/\w+)*\/\.git$/.test(path);
}

const imported = (location: string): string =>
  `spring.config.import: ${JSON.stringify(location)}\nspring.kafka.producer.acks: \${aws_sess}\n`;

describe("an address read out of a file leads nowhere outside", () => {
  it.each([
    "../.aws/credentials",
    "optional:../.aws/credentials",
    "../../etc/app.yml",
    "..//.aws/credentials",
    "sub/../../.aws/credentials",
    ".///etc/app.yml",
    ".//../.aws/credentials",
    "classpath:../.aws/credentials",
    "classpath:/../.aws/credentials",
    "../../..//attacker.example/share/app.yml",
    "\\\\attacker.example\\share\\app.yml",
    "linked/credentials",
    "credentials.properties",
    "round/a.yml",
    "credentials.properties/",
    "credentials.env",
    "/etc/app.yml",
    "../../etc/app",
  ])("%s", (location) => {
    const naming = filesNaming(location);
    const effective = ["application.yml", "docker-compose.yml"].map((path) => ["effective", path]);
    for (const command of [["check", "--format", "github"], ["check"], ...effective, ["map"], ["fix"]]) {
      const memory = memoryIo(
        { ...outside, ...naming },
        {
          links: {
            linked: "../.aws",
            "credentials.properties": "../.aws/credentials",
            "credentials.env": "../.aws/credentials",
            ".env": "../.aws/credentials",
            round: "round",
          },
        },
      );
      const { io, asked } = watched(memory);
      run(command, io, "0");
      expect([...asked].filter(isOutside)).toEqual([]);
      expect(memory.stdout() + memory.stderr()).not.toContain(secret);
    }
  });

  it("and the import says so, in the person's language", () => {
    const io = (locale: string) =>
      memoryIo({ ...outside, "application.yml": imported("../../etc/app.yml") }, { locale });
    const [en, zh] = [io("en"), io("zh_CN")];
    expect(run(["check"], en, "0")).toBe(0);
    expect(run(["check"], zh, "0")).toBe(0);
    expect(en.stdout()).toContain("application.yml:1:24 info import-not-followed");
    expect(en.stdout()).toContain("`../../etc/app.yml` is not read: it lies outside");
    expect(zh.stdout()).toContain("没有读取“../../etc/app.yml”");
  });

  it("and so does a service of Kafka's, of its own files of variables alone", () => {
    const service = (name: string, image: string, env: string): string =>
      `  ${name}:\n    image: ${image}\n    env_file: ${env}\n    environment:\n      KAFKA_NODE_ID: 1\n`;
    const compose = `services:\n${service("kafka", "apache/kafka:3.9.0", "[gone.env, ../etc/kafka.env]")}${service("db", "postgres:17", "../etc/db.env")}`;
    const io = memoryIo({ ...outside, "docker-compose.yml": compose });
    expect(run(["check"], io, "0")).toBe(0);
    expect(io.stdout().match(/^.*import-not-followed$/gm)).toEqual([
      "docker-compose.yml:4:26 info import-not-followed",
    ]);
    expect(io.stdout()).toContain("`../etc/kafka.env` is not read");
  });

  it("and one within is followed, through links too", () => {
    const io = memoryIo(
      { "application.yml": imported("conf/here.yml"), "real/here.yml": "aws_sess: 0\n" },
      { links: { conf: "real" } },
    );
    expect(run(["check"], io, "0")).toBe(1);
    expect(io.stdout()).toContain("error producer-acks-zero");
  });
});

describe("what a person names is read", () => {
  it.each(["../.aws/app.properties", "/home/me/.aws/app.properties"])("%s", (path) => {
    const io = memoryIo({ "../.aws/app.properties": bad });
    expect(run(["check", path], io, "0")).toBe(1);
  });

  it("a link too, and it is the file behind it that is judged", () => {
    const io = memoryIo({ "../x/real.txt": bad }, { links: { "a.properties": "../x/real.txt" } });
    expect(run(["check", "a.properties"], io, "0")).toBe(1);
    expect(run(["check", "./a.properties"], io, "0")).toBe(1);
  });

  it("a link that is only found is told", () => {
    const memory = memoryIo(
      { "../x/real.txt": bad, "b.properties": bad },
      { links: { "a.properties": "../x/real.txt" } },
    );
    const { io, asked } = watched(memory);
    expect(run(["check"], io, "0")).toBe(2);
    expect(memory.stderr()).toContain("a.properties: not read: this link leads out of the given paths");
    expect(memory.stdout()).toContain("b.properties:2:6 error");
    expect([...asked].filter(isOutside)).toEqual([]);
  });

  it("unless the project file ignores it", () => {
    const files = { ".kafka-lossless.yaml": "ignore:\n  - linked/**\n", "../x/real.txt": bad, "b.properties": bad };
    const io = memoryIo(files, { links: { "linked/a.properties": "../x/real.txt" } });
    expect(run(["check"], io, "0")).toBe(1);
    expect(io.stderr()).toBe("");
    expect(run(["fix"], io, "0")).toBe(0);
  });

  it("its neighbours too, and not what they import from elsewhere", () => {
    const io = memoryIo({
      "../other/application.yml": "spring.kafka.producer.acks: ${level}\nspring.config.import: ../x.yml\n",
      "../other/application-prod.yml": "level: 0\n",
      "../x.yml": "level: 1\n",
    });
    expect(run(["check", "../other/application.yml"], io, "0")).toBe(1);
    expect(io.stdout()).toContain("profile");
    expect(io.stdout()).not.toContain("acks=1");
  });
});

describe("what declares the project is read up to the repository's root", () => {
  const pom =
    "<project><dependencies><dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId><version>3.9.1</version></dependency></dependencies></project>";
  const judged = (files: Readonly<Record<string, string>>, links = {}): string => {
    const io = memoryIo({ "a/producer.properties": bad, ...files }, { links });
    run(["check", "--format", "json"], io, "0");
    return io.stdout();
  };

  it("and no further", () => {
    expect(judged({ "../pom.xml": pom, "../.git/HEAD": "" })).toContain('"from": "../pom.xml:1"');
    expect(judged({ "../pom.xml": pom, "../../.git/HEAD": "" })).toContain('"from": "../pom.xml:1"');
    expect(judged({ "../pom.xml": pom })).not.toContain("../pom.xml");
    expect(judged({ "../pom.xml": pom, ".git/HEAD": "" })).not.toContain("../pom.xml");
    expect(judged({ "pom.xml": pom, "a/.git/HEAD": "" })).not.toContain("pom.xml");
    expect(judged({ "../../pom.xml": pom, "../.git/HEAD": "" })).not.toContain("pom.xml");
  });

  it("nothing else there is", () => {
    const memory = memoryIo({
      "../.git/HEAD": "",
      "../credentials": `aws_sess=${secret}\n`,
      "../x.yml": `aws_sess: ${secret}\n`,
      "../pom.xml": pom,
      "application.yml": imported("../x.yml"),
    });
    const { io, asked } = watched(memory);
    run(["check"], io, "0");
    expect(
      [...asked].filter(
        (path) =>
          isOutside(path) && !/^\/home\/me(\/gradle|\/pom\.xml|\/\.gitignore|\/\.git\/info\/exclude)?$/.test(path),
      ),
    ).toEqual([]);
    expect(memory.stdout()).not.toContain(secret);
  });

  it("on the way up, and not beside it", () => {
    const reach = createReach(memoryIo({ "../../.git/HEAD": "", "a/b.yml": "" }), []);
    const open = [
      "..",
      "../..",
      "../gradle",
      "../pom.xml",
      "../../gradle/libs.versions.toml",
      "../../.kafka-lossless.yaml",
    ];
    for (const path of open) expect([path, reach.folder(path) ?? reach.file(path)]).toEqual([path, path]);
    for (const path of ["../other", "../../other/gradle", "../.git", "../../..", "../src"])
      expect([path, reach.folder(path)]).toEqual([path, undefined]);
    for (const path of ["../other/pom.xml", "../x.yml", "../../../pom.xml", "../../.git/config"])
      expect([path, reach.file(path)]).toEqual([path, undefined]);
  });

  it("and no folder beside the way up is looked into", () => {
    const yml = "spring.kafka.producer.linger-ms: 1\nspring.kafka.producer.acks: 0\n";
    const memory = memoryIo({
      "../.git/HEAD": "",
      "../pom.xml": pom,
      "pom.xml": pom,
      "../other/src/main/java/A.java": `@Value("\${spring.kafka.producer.linger-ms}") String ${secret};`,
      "src/main/resources/application.yml": yml,
    });
    const { io, asked } = watched(memory);
    run(["check"], io, "0");
    const looked = [...asked].filter((path) => isOutside(path) && /other|java/.test(path));
    expect(looked).toEqual([]);
    // What is read there nobody knows: it is no warning.
    expect(memory.stdout()).toContain("hint spring-unknown-kafka-property");
  });

  it("not through a link that leads out of it", () => {
    const files = { "../.git/HEAD": "", "../../x.xml": pom };
    expect(judged(files, { "../pom.xml": "../../x.xml" })).not.toContain("pom.xml");
    expect(judged({ ...files, "../lib/x.xml": pom }, { "../pom.xml": "../lib/pom.xml" })).not.toContain("pom.xml");
  });
});

describe("a baseline", () => {
  const recorded = (path: string): string =>
    `{"schema": 1, "findings": [{"path": ${JSON.stringify(path)}, "rule": "producer-acks-zero", "fingerprint": "0"}]}`;

  it.each(["//attacker.example/share/a", "../../etc/app.yml", "linked/credentials"])(
    "that names %s is not believed",
    (path) => {
      for (const more of [[], ["--write-baseline"]]) {
        const memory = memoryIo(
          { ...outside, "producer.properties": bad, "known.json": recorded(path) },
          { links: { linked: "../.aws" } },
        );
        const { io, asked } = watched(memory);
        run(["check", "--baseline", "known.json", ...more], io, "0");
        expect([...asked].filter(isOutside)).toEqual([]);
        expect(new TextDecoder().decode(memory.files.get("known.json"))).toContain(JSON.stringify(path));
      }
    },
  );

  it("of the usual name that leads outside is neither read nor written", () => {
    const name = ".kafka-lossless-baseline.json";
    const memory = memoryIo({ ...outside, "producer.properties": bad }, { links: { [name]: "../.aws/credentials" } });
    const { io, asked } = watched(memory);
    expect(run(["check", "--write-baseline"], io, "0")).toBe(2);
    expect([...asked].filter(isOutside)).toEqual([]);
    expect(memory.stderr()).toContain(`${name}: not written: this link leads out of the given paths.`);
  });
});

it("git's files are not read through links, as git itself does not", () => {
  const memory = memoryIo(
    { ...outside, ".git/HEAD": "", "aws_sess = TOPSECRETVALUE42.properties": bad },
    { links: { ".gitignore": "../.aws/credentials", ".git/info/exclude": "../.aws/credentials" } },
  );
  const { io, asked } = watched(memory);
  expect(run(["check"], io, "0")).toBe(1);
  expect([...asked].filter(isOutside)).toEqual([]);
});

it("on Windows no address leads to another host, drive or device", () => {
  const asked: string[] = [];
  const windows: Io = {
    ...memoryIo({}),
    cwd: "C:\\Users\\me\\shop",
    kindOf: () => "missing",
    linkOf(path) {
      asked.push(path);
      return path.toLowerCase().endsWith("/linked") ? "//attacker.example/share" : undefined;
    },
  };
  const reach = createReach(windows, []);
  asked.length = 0;
  for (const path of [
    "../../..//attacker.example/share/app.yml",
    "//attacker.example/share/app.yml",
    "\\\\attacker.example\\share\\app.yml",
    "\\\\?\\UNC\\attacker.example\\share\\app.yml",
    "\\\\.\\pipe\\x",
    "D:/x.yml",
    "D:x.yml",
    "C:\\Windows\\win.ini",
    "sub\\..\\..\\x.yml",
    "nul",
    "a.yml:stream",
    "linked/app.yml",
  ])
    expect([path, reach.file(path)]).toEqual([path, undefined]);
  expect(reach.file("src/application.yml")).toBe("src/application.yml");
  expect(asked.filter((path) => !path.startsWith("C:/Users/me/shop/"))).toEqual([]);
});
