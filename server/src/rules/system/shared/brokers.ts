/** A setting of the clusters with which a client may work: all of them have to agree. */
import { agreed, type Known } from "../../../system/cluster.ts";
import type { System } from "../../../system/link.ts";
import type { Party } from "../../../system/party.ts";
import { count } from "../../../system/paths.ts";
import type { Proof } from "../../../system/proof.ts";

/** A number of the brokers, and why they are the client's. */
export interface BrokersNumber {
  readonly number: number;
  readonly known: Known;
  readonly proofs: readonly Proof[];
}

/** The number of which `holds` is true in every cluster that may be meant; `undefined` where none is linked, or one says otherwise or nothing. */
export function brokersNumber(
  system: System,
  client: Party,
  key: string,
  holds: (value: number) => boolean,
): BrokersNumber | undefined {
  const said = system.clustersFor(client).map(({ cluster, proofs }): BrokersNumber | undefined => {
    const known = agreed(cluster, key);
    const number = count(known);
    return known === undefined || number === undefined || !holds(number) ? undefined : { number, known, proofs };
  });
  return said.every((one) => one !== undefined) ? said[0] : undefined;
}
