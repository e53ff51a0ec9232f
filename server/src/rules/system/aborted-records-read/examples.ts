/** A service that writes in transactions, and another that reads what it writes. */
import type { SystemExample } from "../../system-rule.ts";

const writer = `spring:
  cloud:
    stream:
      bindings:
        book-out-0:
          destination: bookings
          producer:
            error-channel-enabled: true
      kafka:
        binder:
          brokers: kafka.shop.example.com:9092
          required-acks: all
          transaction:
            transaction-id-prefix: booking-\${HOSTNAME}-
            producer:
              sync: true
`;

function reader(isolation: string): string {
  return `spring:
  cloud:
    stream:
      bindings:
        bill-in-0:
          destination: bookings
          group: billing
      kafka:
        binder:
          brokers: kafka.shop.example.com:9092
        bindings:
          bill-in-0:
            consumer:
              enable-dlq: true
              configuration:
                auto.offset.reset: earliest
${isolation}`;
}

const path = "billing/src/main/resources/application.yml";

export const examples: readonly SystemExample[] = [
  {
    bad: { "booking/src/main/resources/application.yml": writer, [path]: reader("") },
    good: { [path]: reader("                isolation.level: read_committed\n") },
  },
];
