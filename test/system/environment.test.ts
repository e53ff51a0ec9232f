/** Where parties stand: the project, the environment and the containers that set them apart. */
import { describe, expect, it } from "vitest";
import { mayMeet, standingOf } from "../../server/src/system/environment.ts";
import type { Party } from "../../server/src/system/party.ts";
import { party } from "../support/party.ts";

const of = (uri: string, more: Partial<Party> = {}, roots: readonly string[] = []) =>
  standingOf(party(uri, "producer", more), roots);

describe("the environment", () => {
  it.each<[string, string, string | undefined]>([
    ["says nothing", "app/producer.properties", undefined],
    ["a folder", "prod/app/producer.properties", "prod"],
    ["the nearest folder of several", "dev/app/staging/producer.properties", "staging"],
    ["another word for it", "app/live/producer.properties", "prod"],
    ["a folder of its own below overlays", "overlays/eu-west/producer.properties", "eu-west"],
    ["all of that folder's name", "overlays/prod-eu/producer.properties", "prod-eu"],
    ["a word of a folder", "deploy/prod-eu/producer.properties", "prod"],
    ["a place to try things", "deploy/sandbox/producer.properties", "sandbox"],
    ["what is not production", "deploy/non-prod/producer.properties", "nonprod"],
    ["what is before production", "deploy/pre-prod/producer.properties", "preprod"],
    ["what is not production, in two words", "deploy/shop-non-prod/producer.properties", "nonprod"],
    ["a place to measure", "deploy/perf/producer.properties", "perf"],
    ["the name of the file", "app/producer-uat.properties", "qa"],
    ["a folder before the name", "dev/producer-prod.properties", "dev"],
    ["folders of tests", "src/test/resources/producer.properties", "test"],
    ["a part of a word says nothing", "product/devices.properties", undefined],
  ])("%s", (_, uri, environment) => expect(of(uri).environment).toBe(environment));

  it("of a Spring application is its profile's, not that of the file's name", () => {
    const spring = { carrier: "spring-boot" };
    expect(of("app/application-prod.yml", { ...spring, views: [["prod"]] }).environment).toBe("prod");
    expect(of("dev/application.yml", { ...spring, views: [["prod"]] }).environment).toBe("prod");
    // In the base it holds in all, whatever profiles leave it as it is.
    expect(of("app/application-prod.yml", { ...spring, views: [[], ["prod"]] }).environment).toBeUndefined();
  });

  it("goes by what lies below the open folder", () => {
    const uri = "file:///home/me/test/shop/app/producer.properties";
    expect(of(uri, {}, ["file:///home/me/test/shop/"]).environment).toBeUndefined();
    expect(of(uri).environment).toBe("test");
  });
});

describe("the project", () => {
  it.each([
    ["shop/src/main/resources/application.yml", "shop/"],
    ["shop/k8s/overlays/eu-west/topic.yaml", "shop/"],
    ["shop/deploy/prod/topic.yaml", "shop/"],
    ["shop/orders/topic.yaml", "shop/orders/"],
    ["k8s/topic.yaml", ""],
  ])("of %s", (uri, project) => expect(of(uri).project).toBe(project));
});

describe("two may meet", () => {
  it.each<[string, boolean, [string, Partial<Party>?], [string, Partial<Party>?]]>([
    ["one project within the other", true, ["shop/a.properties"], ["shop/orders/b.properties"]],
    ["neighbours", false, ["shop/a.properties"], ["bank/b.properties"]],
    ["one environment", true, ["prod/a.properties"], ["k8s/prod/b.properties"]],
    ["two environments", false, ["dev/a.properties"], ["prod/b.properties"]],
    [
      "two environments, one by a word of its folder",
      false,
      ["deploy/dev/a.properties"],
      ["deploy/prod-eu/b.properties"],
    ],
    ["two regions of one environment", false, ["deploy/prod-us/a.properties"], ["deploy/prod-eu/b.properties"]],
    ["one environment and none", true, ["dev/a.properties"], ["b.properties"]],
    ["tests and none", false, ["src/test/resources/a.properties"], ["b.properties"]],
    ["tests and an environment", false, ["src/test/resources/a.properties"], ["dev/b.properties"]],
    ["two compose files", false, ["a.yml", { carrier: "compose" }], ["b.yml", { carrier: "compose" }]],
    ["a compose file and a plain one", true, ["a.yml", { carrier: "compose" }], ["b.properties"]],
  ])("%s: %s", (_, expected, a, b) => {
    expect(mayMeet(of(...a), of(...b))).toBe(expected);
    expect(mayMeet(of(...b), of(...a))).toBe(expected);
  });
});
