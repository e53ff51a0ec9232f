/** What an application's own sources read: the names in their texts, and the search for them around a document. */
import { describe, expect, it } from "vitest";
import { ownKeys, type SourcesAround } from "../../server/src/analysis/own-keys.ts";
import { keysReadIn, readerOf } from "../../server/src/analysis/spring-reads.ts";

const key = "spring.kafka.producer.linger-ms";

describe("a text reads the key", () => {
  it.each([
    ["with @Value", '@Value("${spring.kafka.producer.linger-ms:10}") String linger;'],
    ["under another spelling", '@Value("${spring.kafka.producer.lingerMs}")'],
    ["in snake case", "@Value('${spring.kafka.producer.linger_ms}')"],
    ["in Kotlin", '@Value("\\${spring.kafka.producer.linger-ms}")'],
    ["from the environment", 'env.getProperty("spring.kafka.producer.linger-ms", "10")'],
    ["in an expression", "@Value(\"#{'${spring.kafka.producer.linger-ms}'.trim()}\")"],
    ["in XML", '<property name="linger" value="${spring.kafka.producer.linger-ms}"/>'],
    ["into a class of its own", '@ConfigurationProperties("spring.kafka.producer")\nclass Own {}'],
    ["into a class above all of Kafka", '@ConfigurationProperties(prefix = "spring.kafka")'],
    ["as the begin of a name", 'env.getProperty("spring.kafka.producer." + name)'],
    ["by a binder", 'Binder.get(env).bind("spring.kafka.producer", Own.class)'],
    [
      "as a condition",
      '@ConditionalOnProperty(prefix = "spring.kafka.producer", name = {"a", "linger-ms"}, havingValue = "1")',
    ],
    ["as a condition by a constant", '@ConditionalOnProperty(prefix = "spring.kafka.producer", name = NAME)'],
  ])("%s", (_, text) => expect(readerOf(key, keysReadIn(text))).toBeDefined());

  it("and says where", () =>
    expect(keysReadIn('class A {\n  @Value("${spring.kafka.topics.orders}")\n')).toEqual([
      { name: "spring.kafka.topics.orders", below: false, line: 2 },
    ]));
});

describe("a text does not read the key", () => {
  it.each([
    ["that sets it for a test", '@TestPropertySource(properties = "spring.kafka.producer.linger-ms=10")'],
    ["that reads another", '@Value("${spring.kafka.producer.linger-ms-max}")'],
    ["that reads what stands above it as a value", "${spring.kafka.producer}"],
    ["that names a package", "import org.springframework.kafka.core.KafkaTemplate;"],
    ["that has another root", '@ConfigurationProperties("my.spring.kafka")'],
    ["whose condition is about another", '@ConditionalOnProperty(prefix = "spring.kafka", name = "enabled")'],
    ["that says it in prose", "// everything below spring.kafka is ours"],
  ])("%s", (_, text) => expect(readerOf(key, keysReadIn(text))).toBeUndefined());
});

describe("the search", () => {
  const yml = "shop/orders/src/main/resources/application.yml";
  const reading = '@Value("${spring.kafka.producer.linger-ms}")';

  it.each([
    ["in the module", { "shop/orders/pom.xml": "", "shop/orders/src/main/java/A.java": reading }],
    ["without any build file", { "shop/orders/src/main/kotlin/a/b/A.kt": reading }],
    [
      "in another module of the project",
      { "shop/pom.xml": "", "shop/orders/pom.xml": "", "shop/infra/src/A.groovy": reading },
    ],
    ["in XML", { "shop/orders/build.gradle.kts": "", "shop/orders/src/main/resources/context.xml": reading }],
    [
      "although git ignores others",
      { "shop/orders/pom.xml": "", "shop/orders/.gitignore": "gen/\n", "shop/orders/src/A.scala": reading },
    ],
  ])("finds it %s", (_, files) => {
    const found = ownKeys(yml, around({ ...files, [yml]: "" }));
    expect(readerOf(key, found.reads)).toMatchObject({ line: 1 });
    expect(found.complete).toBe(true);
  });

  it.each([
    ["in another project", { "shop/orders/pom.xml": "", "other/src/A.java": reading }],
    ["in what was built", { "shop/orders/pom.xml": "", "shop/orders/target/generated/A.java": reading }],
    [
      "in what git ignores",
      { "shop/orders/pom.xml": "", "shop/.gitignore": "/orders/gen\n", "shop/orders/gen/A.java": reading },
    ],
    [
      "in a file that git ignores",
      { "shop/orders/pom.xml": "", "shop/orders/.gitignore": "*Old.java\n", "shop/orders/src/AOld.java": reading },
    ],
    ["in other files", { "shop/orders/pom.xml": "", "shop/orders/src/notes.md": reading }],
  ])("does not find it %s", (_, files) =>
    expect(ownKeys(yml, around({ ...files, [yml]: "" }))).toMatchObject({ reads: [], complete: true }),
  );

  it("ends somewhere, and says so; the module comes first", () => {
    const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, i) => [`shop/a/src/A${i}.java`, ""]));
    const files = { "shop/pom.xml": "", "shop/orders/pom.xml": "", "shop/orders/src/A.java": reading, ...many };
    const found = ownKeys(yml, around({ ...files, [yml]: "" }));
    expect([readerOf(key, found.reads)?.uri, found.complete]).toEqual(["shop/orders/src/A.java", false]);
  });

  it("ends somewhere in folders without end, and so does the way up", () => {
    let asked = 0;
    const counted = <T>(answer: T): T => {
      if (++asked > 100_000) throw new Error("there is no end");
      return answer;
    };
    const endless = around({});
    expect(
      ownKeys(yml, { ...endless, folders: () => counted(["a", "b"]), above: (folder) => counted(folder) }),
    ).toMatchObject({ reads: [], complete: false });
  });

  it("is not sure where a folder may not be opened", () => {
    const files = around({ "shop/pom.xml": "", "shop/orders/pom.xml": "", [yml]: "" });
    const found = ownKeys(yml, { ...files, mayRead: (folder) => folder.startsWith("shop/orders/") });
    expect(found).toMatchObject({ reads: [], complete: false });
  });

  /** Files by their paths; nothing is above the first folder. */
  function around(files: Readonly<Record<string, string>>): SourcesAround {
    const inner = (folder: string): readonly string[] =>
      Object.keys(files).flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : []));
    const text = (path: string): string | undefined => files[path];
    return {
      names: (folder) => inner(folder).filter((path) => !path.includes("/")),
      folders: (folder) => [
        ...new Set(inner(folder).flatMap((path) => (path.includes("/") ? (path.split("/")[0] ?? "") : []))),
      ],
      text,
      keysRead: (path) => keysReadIn(text(path) ?? ""),
      mayRead: () => true,
      above: (folder) => (folder === "" ? undefined : folder.replace(/[^/]*\/$/, "")),
      pathFrom: (folder, path) => (path.startsWith(folder) ? path.slice(folder.length) : undefined),
    };
  }
});
