/** Names that carry credentials, in the spellings of files and of environments. */
import { expect, it } from "vitest";
import { isSecret } from "../../server/src/model/secret.ts";

it.each([
  "ssl.key.password",
  "DB_PASSWD",
  "db_pwd",
  "passphrase",
  "KAFKA_API_KEY",
  "api.key",
  "apiKey",
  "SSL_KEYSTORE_KEY",
  "ssl.keystore.key",
  "BASIC_AUTH_USER_INFO",
  "basic.auth.user.info",
  "AWS_ACCESS_KEY",
  "private_key",
  "authorization",
  "sasl.jaas.config",
])("%s is one", (name) => expect(isSecret(name)).toBe(true));

it.each(["key.serializer", "KAFKA_LOG_DIRS", "ssl.key.location", "group.id", "cleanup.policy"])("%s is none", (name) =>
  expect(isSecret(name)).toBe(false),
);
