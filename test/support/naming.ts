/** Files that name an address in every way in which one is read, or might be, out of a file. */

/** By path. What the address would give is the variable `aws_sess`. */
export function filesNaming(location: string): Readonly<Record<string, string>> {
  const quoted = JSON.stringify(location);
  const spring = `spring.kafka.producer.acks: \${aws_sess}\nspring.kafka.client-id: \${aws_sess}\n`;
  const indented = (text: string): string => text.replace(/^(?=.)/gm, "    ");
  return {
    "application.yml": `spring.config.import: ${quoted}\n${spring}`,
    "list/application.yml": `spring.config.import:\n  - optional:none.yml\n  - ${quoted}\n${spring}`,
    "lines/application.properties": `spring.config.import=none.yml,${location.replaceAll("\\", "\\\\")}\n${spring}`,
    "k8s.yml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  application.yml: |\n    spring.config.import: ${quoted}\n${indented(spring)}`,
    "docker-compose.yml": [
      "services:",
      "  kafka:",
      "    image: apache/kafka:3.9.0",
      `    build: {context: ${quoted}, dockerfile: ${quoted}}`,
      `    extends: {file: ${quoted}, service: kafka}`,
      `    env_file:\n      - ${quoted}\n      - path: ${quoted}`,
      "    environment: {KAFKA_CLIENT_ID: $aws_sess}",
      `  app:\n    build: ${quoted}\n    env_file: ${quoted}\n    environment: {SPRING_KAFKA_CLIENT_ID: $aws_sess}\n`,
    ].join("\n"),
    "quarkus/src/main/resources/application.properties": `smallrye.config.locations=${location}\nmp.messaging.outgoing.a.connector=smallrye-kafka\nmp.messaging.outgoing.a.acks=\${aws_sess}\n`,
    "pom.xml": `<project><parent><groupId>a</groupId><artifactId>b</artifactId><version>1</version><relativePath>${location}</relativePath></parent></project>\n`,
    "gradle/build.gradle": `apply from: ${quoted}\n`,
  };
}
