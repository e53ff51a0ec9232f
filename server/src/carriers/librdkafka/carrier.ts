/** Files of librdkafka: `key=value` lines with its own names, of which two may mean the same. */
import type { Carrier } from "../carrier.ts";
import { keyValueCarrier } from "../key-value.ts";
import { canonicalName } from "../recognition/client-roles.ts";

export const librdkafka: Carrier = keyValueCarrier({
  id: "librdkafka",
  programs: ["librdkafka"],
  canonical: canonicalName,
});
