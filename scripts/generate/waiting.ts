/** Known ways to lose, double or reorder records that have no rule yet, each with the reason. */

const smallrye = "speaks of `mp.messaging.*`, which no carrier reads yet";

export const waiting: Readonly<Record<string, string>> = {
  "smallrye-acks-default-one": smallrye,
  "smallrye-idempotence-or-transactions-without-acks": smallrye,
  "smallrye-failure-strategy-ignore": smallrye,
  "smallrye-auto-commit": smallrye,
  "smallrye-commit-strategy-mismatch": smallrye,
  "smallrye-deserialization-failure-null": smallrye,
  "smallrye-no-wait-for-write": smallrye,
  "smallrye-no-group-id": smallrye,
};
