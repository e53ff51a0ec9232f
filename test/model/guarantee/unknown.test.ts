/** The verdict where the release or the reader is not known. */
import { describe, expect, it } from "vitest";
import { deliveryOf, names, sign, verdict } from "../../support/verdict.ts";
import { start } from "../../support/verdict-rows.ts";

describe("where the release is not known", () => {
  it("claims what holds in every release that may be in use, and names the releases of the rest", () => {
    const found = deliveryOf({ file: "producer.properties", text: `${start}key.serializer=x\n` });
    expect(sign(found)).toBe("?");
    expect(found.byRelease?.map(({ delivery, part }) => `${part.releases} ${delivery}`)).toEqual([
      ">=3.0 at-least-once",
      "<3.0 at-most-once",
    ]);
    expect(names(found.losesWhen)).toBe("acksOneLoses(<3.0) noRetriesLose(<2.1)");
  });

  it("is certain where all agree", () => {
    const text = `${start}acks=all\nenable.idempotence=true\n`;
    expect(sign(deliveryOf({ file: "producer.properties", text }))).toBe("1..n");
    expect(sign(deliveryOf({ file: "producer.properties", text: `${start}acks=0\n` }))).toBe("0..1");
  });

  it("names the product whose release decides", () => {
    const text = "spring:\n  kafka:\n    listener:\n      ack-mode: MANUAL\n";
    const found = deliveryOf({ file: "application.yml", text });
    expect(names(found.losesWhen)).toBe("springSkips(>=2.5) springSkipsAtOnce(<2.5)");
    expect(found.losesWhen.map(({ part }) => part?.axis)).toEqual(["springKafka", "springKafka"]);
    // Only one of them holds at once.
    expect(found.ways).toBe(1);
  });

  it("leaves out the releases that refuse the settings", () => {
    const text = `${start}application.id=a\nprocessing.guarantee=exactly_once_v2\n`;
    expect(sign(deliveryOf({ file: "streams.properties", text }))).toBe("1");
  });

  it("exactly once in some and at least once in others is at least once", () => {
    const text = "name=s\nconnector.class=acme.FooSource\nexactly.once.support=required\n";
    const found = deliveryOf({ file: "source.properties", text });
    expect(sign(found)).toBe("1..n");
    expect(names(found.duplicatesWhen)).toBe("sourceDuplicates(<3.3)");
  });
});

describe("who delivers nothing, and who is not known", () => {
  it.each(["admin", "client"])("%s has no verdict", (role) => {
    const text = `# kafka-lossless: role=${role}\n${start}request.timeout.ms=1000\n`;
    expect(verdict({ file: "x.properties", text })).toBeUndefined();
  });

  it("a file for producers and consumers alike leaves open what it does not say", () => {
    const text = `${start}acks=all\nretries=5\ngroup.id=g\nauto.offset.reset=earliest\n`;
    expect(sign(deliveryOf({ file: "kafka.properties", text, role: "consumer" }))).toBe("?");
  });
});
