/** Rules on all kinds of Java clients. */
import { adminApiTimeoutBelowRequestTimeout } from "../admin-api-timeout-below-request-timeout.ts";
import { clientInvalidValue } from "../client-invalid-value.ts";
import { clientKeyInWrongRole } from "../client-key-in-wrong-role.ts";
import { clientSingleBootstrapServer } from "../client-single-bootstrap-server.ts";
import { clientUnknownKey } from "../client-unknown-key.ts";
import type { Rule } from "../rule.ts";

export const clientsRules: readonly Rule[] = [
  adminApiTimeoutBelowRequestTimeout,
  clientInvalidValue,
  clientUnknownKey,
  clientKeyInWrongRole,
  clientSingleBootstrapServer,
];
