/** Addresses that somebody still has to write: marks in the middle of a text, which a value as a whole may not show. */

/** True for `{host}:{port}`, `[host]:[port]`, `<host>:9092`, `:SERVERS:`, `KAFKA_SERVERS`, `...`; an address of IPv6 and a list in brackets are none of these. */
export function isFilledInLater(text: string): boolean {
  // A list in brackets has its ports already.
  if (/^\[[^[\]{}<>]*:\d+["']?\]$/.test(text.trim())) return false;
  return (
    /[{}<>]|\[(?![\da-fA-F:.%]*\])|:[A-Z_]+:|\.\.\.|…/.test(text) || /^[A-Z]+(?:_[A-Z]+)+(?::|$)/.test(text.trim())
  );
}
