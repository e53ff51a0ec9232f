/** A repository of many services, made of nothing but a number: 9,600 files, 1,875 of them YAML, 250 of those with Kafka's settings. */
import fs from "node:fs";
import path from "node:path";
import { deployment, springService } from "./texts.ts";

/** How large it is: `services` of 38 or 39 files each, and one file of Kafka's settings in each. */
export interface Size {
  readonly services: number;
}

/** The size of which the limits speak. */
export const large: Size = { services: 250 };

/** Writes it below an empty folder; gives the paths of all files, and of those with settings of Kafka. */
export function writeMonorepo(
  folder: string,
  { services }: Size,
): { readonly all: string[]; readonly kafka: string[] } {
  const all: string[] = [];
  const kafka: string[] = [];
  const made = new Set<string>();
  const write = (name: string, text: string): void => {
    const at = path.join(folder, name);
    if (!made.has(path.dirname(at))) fs.mkdirSync(path.dirname(at), { recursive: true });
    made.add(path.dirname(at));
    fs.writeFileSync(at, text);
    all.push(at);
  };
  for (let i = 0; i < services; i++) {
    const service = `services/service-${i}`;
    const resources = `${service}/src/main/resources`;
    write(`${resources}/application.yml`, springService(60 + (i % 5) * 13).text);
    kafka.push(path.join(folder, resources, "application.yml"));
    for (const [name, text] of Object.entries(yamlOf(i))) write(`${service}/${name}`, text);
    write(`${resources}/messages.properties`, messages(40));
    write(`${resources}/log4j2.properties`, "rootLogger.level = info\nappender.console.type = Console\n");
    write(`${service}/pom.xml`, pom(i));
    write(`${service}/package.json`, `{ "name": "service-${i}", "private": true, "version": "1.${i}.0" }\n`);
    write(`${service}/tsconfig.json`, '{ "compilerOptions": { "strict": true } }\n');
    if (i % 10 !== 0)
      write(`${service}/README.md`, `# Service ${i}\n\n${"What it does, in some words. ".repeat(20)}\n`);
    for (let n = 0; n < 25; n++) write(`${service}/src/main/java/shop/s${i}/Part${n}.java`, java(i, n));
  }
  return { all, kafka };
}

function yamlOf(i: number): Readonly<Record<string, string>> {
  return {
    "deploy/deployment.yaml": deployment(i),
    "deploy/service.yaml": `apiVersion: v1\nkind: Service\nmetadata:\n  name: service-${i}\nspec:\n  selector:\n    app.kubernetes.io/name: service-${i}\n  ports:\n    - port: 80\n      targetPort: 8080\n`,
    "deploy/ingress.yaml": `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: service-${i}\nspec:\n  rules:\n    - host: service-${i}.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend: { service: { name: service-${i}, port: { number: 80 } } }\n`,
    "deploy/values.yaml": `replicas: 2\nimage:\n  repository: registry.example.com/shop/service-${i}\n  tag: 1.${i}.0\nresources:\n  limits: { memory: 512Mi }\nnodeSelector: {}\ntolerations: []\n`,
    ".github/workflows/build.yml": `name: build\non: [push]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          ./mvnw -B verify\n          ./mvnw -B deploy -pl service-${i}\n`,
    "src/main/resources/openapi.yaml": openapi(i),
    ...(i % 2 === 0 ? { "docker-compose.yml": compose(i) } : {}),
  };
}

function openapi(i: number): string {
  const paths = Array.from(
    { length: 12 },
    (_, n) =>
      `  /items-${n}/{id}:\n    get:\n      summary: One of the items\n      parameters:\n        - { name: id, in: path, required: true, schema: { type: string } }\n      responses:\n        "200":\n          description: The item\n          content:\n            application/json:\n              schema: { $ref: "#/components/schemas/Item" }\n`,
  );
  return `openapi: 3.0.3\ninfo:\n  title: Service ${i}\n  version: 1.0.0\npaths:\n${paths.join("")}components:\n  schemas:\n    Item:\n      type: object\n      properties:\n        id: { type: string }\n`;
}

function compose(i: number): string {
  return `services:\n  database:\n    image: postgres:16\n    environment:\n      POSTGRES_DB: service_${i}\n      POSTGRES_PASSWORD: secret\n    ports:\n      - "5432:5432"\n  cache:\n    image: redis:7\n`;
}

function messages(lines: number): string {
  return Array.from({ length: lines }, (_, n) => `error.${n}=What went wrong in case ${n}: {0}\n`).join("");
}

function pom(i: number): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.3.4</version>
  </parent>
  <groupId>shop</groupId>
  <artifactId>service-${i}</artifactId>
  <dependencies>
    <dependency><groupId>org.springframework.kafka</groupId><artifactId>spring-kafka</artifactId></dependency>
  </dependencies>
</project>
`;
}

function java(i: number, n: number): string {
  const methods = Array.from(
    { length: 8 },
    (_, m) => `  /** What it does. */\n  public String part${m}(String name) {\n    return name + ":" + ${m};\n  }\n`,
  );
  return `package shop.s${i};\n\nimport java.util.List;\n\n/** Part ${n}. */\npublic class Part${n} {\n${methods.join("\n")}}\n`;
}
