/** Versions as build files declare them: what is said outright counts, what a build computes stays unknown. */
import { describe, expect, it } from "vitest";
import { versionsInFolder } from "../../server/src/project/build/build-file.ts";

/** `<axis> <version> <path>:<line>` of everything that a folder with these files declares. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  return versionsInFolder(new Map(Object.entries(files))).map(
    ({ axis, version, path, line }) => `${axis} ${version} ${path}:${line}`,
  );
}

describe("pom.xml", () => {
  const parent = (version: string) =>
    `<parent>\n<groupId>org.springframework.boot</groupId>\n<artifactId>spring-boot-starter-parent</artifactId>\n<version>${version}</version>\n</parent>`;
  const dependency = (group: string, name: string, more: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>${more}</dependency>`;
  const clients = (version: string, more = "") =>
    dependency("org.apache.kafka", "kafka-clients", `<version>${version}</version>${more}`);

  it.each<[string, string, readonly string[]]>([
    ["the parent", parent("3.2.1"), ["springBoot 3.2.1 pom.xml:4"]],
    [
      "a property of the starter parent's management",
      `${parent("3.2.1")}<properties>\n<kafka.version>3.7.1</kafka.version></properties>`,
      ["clients 3.7.1 pom.xml:6", "springBoot 3.2.1 pom.xml:4"],
    ],
    [
      "an imported BOM, whose management no property changes",
      `<properties><kafka.version>3.7.1</kafka.version><boot>2.7.18</boot></properties><dependencyManagement><dependencies>${dependency(
        "org.springframework.boot",
        "spring-boot-dependencies",
        "<version>${boot}</version><type>pom</type><scope>import</scope>",
      )}</dependencies></dependencyManagement>`,
      ["springBoot 2.7.18 pom.xml:1"],
    ],
    ["a dependency", `<dependencies>${clients("2.8.0")}</dependencies>`, ["clients 2.8.0 pom.xml:1"]],
    ["a dependency of tests", `<dependencies>${clients("2.8.0", "<scope>test</scope>")}</dependencies>`, []],
    ["a version from elsewhere", `<dependencies>${clients("${from.parent}")}</dependencies>`, []],
    [
      "Quarkus' platform, whose coordinates are properties",
      `<properties><quarkus.platform.artifact-id>quarkus-bom</quarkus.platform.artifact-id>
<quarkus.platform.group-id>io.quarkus.platform</quarkus.platform.group-id><quarkus.platform.version>3.8.6</quarkus.platform.version></properties>
<dependencyManagement><dependencies>${dependency(
        "${quarkus.platform.group-id}",
        "${quarkus.platform.artifact-id}",
        "<version>${quarkus.platform.version}</version><type>pom</type><scope>import</scope>",
      )}</dependencies></dependencyManagement>`,
      ["clients 3.7.0 pom.xml:3"],
    ],
    [
      "Kafka itself beside Quarkus' platform",
      `<dependencyManagement><dependencies>${dependency("io.quarkus", "quarkus-bom", "<version>2.16.12.Final</version>")}
</dependencies></dependencyManagement><dependencies>${clients("3.6.1")}</dependencies>`,
      ["clients 3.6.1 pom.xml:2"],
    ],
    [
      "a platform before its release",
      `<dependencies>${dependency("io.quarkus", "quarkus-bom", "<version>3.0.0.Alpha2</version>")}</dependencies>`,
      [],
    ],
    [
      "a platform of a line that is not known",
      `<dependencies>${dependency("io.quarkus", "quarkus-bom", "<version>999-SNAPSHOT</version>")}</dependencies>`,
      [],
    ],
    ["a comment", `<!-- ${parent("3.2.1")} -->`, []],
    ["a profile", `<profiles><profile><dependencies>${clients("2.8.0")}</dependencies></profile></profiles>`, []],
    [
      "a circle",
      `<properties><a>\${b}</a><b>\${a}</b></properties><dependencies>${clients("${a}")}</dependencies>`,
      [],
    ],
    ["text that is no XML", `${parent("3.2.1")}</oops>`, []],
  ])("%s", (_, inner, expected) => expect(found({ "pom.xml": `<project>${inner}</project>` })).toEqual(expected));
});

describe("Gradle", () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "a plugin in Groovy",
      { "build.gradle": "plugins {\n  id 'org.springframework.boot' version '3.3.0'\n}" },
      ["springBoot 3.3.0 build.gradle:2"],
    ],
    [
      "Quarkus' platform, whose coordinates are variables",
      {
        "build.gradle":
          'dependencies {\n  implementation enforcedPlatform("${quarkusPlatformGroupId}:${quarkusPlatformArtifactId}:${quarkusPlatformVersion}")\n}',
        "gradle.properties":
          "quarkusPlatformGroupId=io.quarkus.platform\nquarkusPlatformArtifactId=quarkus-bom\nquarkusPlatformVersion=3.15.1\n",
      },
      ["clients 3.7.1 build.gradle:2"],
    ],
    [
      "a plugin in Kotlin",
      { "build.gradle.kts": 'plugins { id("org.springframework.boot") version "3.3.0" apply false }' },
      ["springBoot 3.3.0 build.gradle.kts:1"],
    ],
    [
      "coordinates with a variable of the script",
      {
        "build.gradle":
          'ext { kafkaVersion = "3.6.1" }\ndependencies { implementation "org.apache.kafka:kafka-clients:$kafkaVersion" }',
      },
      ["clients 3.6.1 build.gradle:2"],
    ],
    [
      "coordinates with a variable of gradle.properties",
      {
        "build.gradle.kts": 'dependencies { implementation("org.springframework.kafka:spring-kafka:${springKafka}") }',
        "gradle.properties": "springKafka=3.1.0\n",
      },
      ["springKafka 3.1.0 build.gradle.kts:1"],
    ],
    [
      "Spring's management told otherwise",
      { "build.gradle": "ext['kafka.version'] = '3.5.2'" },
      ["clients 3.5.2 build.gradle:1"],
    ],
    ["for tests alone", { "build.gradle": "testImplementation 'org.apache.kafka:kafka-clients:3.6.1'" }, []],
    [
      "a comment",
      {
        "build.gradle":
          "// id 'org.springframework.boot' version '3.3.0'\n/* 'org.apache.kafka:kafka-clients:3.6.1' */",
      },
      [],
    ],
    ["what a script computes", { "build.gradle": 'implementation "org.apache.kafka:kafka-clients:${kafka()}"' }, []],
    [
      "the version catalogue",
      {
        "gradle/libs.versions.toml":
          '[versions]\nkafka = "3.8.0"\nboot = { strictly = "3.4.1" }\n[libraries]\nclients = { module = "org.apache.kafka:kafka-clients", version.ref = "kafka" }\n[plugins]\nspring = { id = "org.springframework.boot", version.ref = "boot" }\n',
      },
      ["clients 3.8.0 gradle/libs.versions.toml:2", "springBoot 3.4.1 gradle/libs.versions.toml:3"],
    ],
    ["a catalogue that is no TOML", { "gradle/libs.versions.toml": "[versions\nkafka = 3" }, []],
  ])("%s", (_, files, expected) => expect(found(files)).toEqual(expected));
});

describe("compose", () => {
  const compose = (...images: readonly string[]) =>
    `services:\n${images.map((image, i) => `  s${i}:\n    image: ${image}\n`).join("")}`;

  it.each<[readonly string[], readonly string[]]>([
    [["apache/kafka:3.9.0"], ["broker 3.9.0 compose.yml:3"]],
    [["postgres:16", "confluentinc/cp-kafka:7.6.1"], ["broker 3.6 compose.yml:5"]],
    [["confluentinc/cp-server:5.5.3"], ["broker 2.5 compose.yml:3"]],
    [["registry.example:5000/bitnami/kafka:3.7.0-debian-12-r0"], ["broker 3.7.0 compose.yml:3"]],
    [["apache/kafka:3.9.0", "apache/kafka:3.9.0"], ["broker 3.9.0 compose.yml:3"]],
    [["apache/kafka:3.9.0", "apache/kafka:4.0.0"], []],
    [["apache/kafka:latest"], []],
    [["apache/kafka:${TAG:-3.9.0}"], []],
    [["confluentinc/cp-schema-registry:7.6.1"], []],
  ])("%j", (images, expected) => expect(found({ "compose.yml": compose(...images) })).toEqual(expected));
});

it("what is not a build file says nothing", () => expect(found({ "application.yml": "a: 1" })).toEqual([]));
