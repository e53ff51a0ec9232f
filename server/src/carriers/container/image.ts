/** The name of a container's image, taken apart. */
import { type ContainerImage, containerImage, kafkaOfImage, kafkaOfTag } from "../../kafka/container-images.ts";
import type { Interval } from "../../kafka/version.ts";
import type { Component, NamedRelease } from "../../model/component.ts";
import type { Entry } from "../../syntax/document.ts";

/** An image of Kafka's that is known here, and the releases of Kafka that its tag may hold. */
export interface KnownImage {
  readonly image: ContainerImage;
  readonly release: Interval | undefined;
  readonly entry: Entry;
}

/**
 * The image that an `image:` names: registry, repository, tag, digest. `undefined` for an image of another program and for a
 * repository that a placeholder fills in; a tag that a placeholder fills in is not known. `text` is the name where
 * something else than the entry fills it in.
 */
export function imageOf(entry: Entry | undefined, text = entry?.value): KnownImage | undefined {
  const [name = ""] = (text ?? "").trim().split("@");
  const slash = name.lastIndexOf("/");
  const placeholder = name.indexOf("$");
  const colon = name.indexOf(":", slash + 1);
  const repository = colon === -1 ? name : name.slice(0, colon);
  if (entry === undefined || (placeholder !== -1 && placeholder < repository.length)) return undefined;
  const image = containerImage(repository);
  if (image === undefined) return undefined;
  const tag = colon === -1 || placeholder !== -1 ? undefined : name.slice(colon + 1);
  return { image, release: (tag === undefined ? undefined : kafkaOfTag(image, tag)) ?? kafkaOfImage(image), entry };
}

/** What the tag of an image says of the releases that it may hold, as a part of a component; empty where it says nothing. */
export function releasesOf({ image, release, entry }: KnownImage): Pick<Component, "releases"> {
  if (release === undefined) return {};
  const named: NamedRelease = {
    interval: release,
    place: { uri: entry.uri, span: entry.valueSpan },
    ...(image.isRebuilt ? { rebuilt: true } : {}),
  };
  return { releases: { [image.role === "broker" ? "broker" : "clients"]: named } };
}
