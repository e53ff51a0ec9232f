package kafkalossless.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.AppInfoParser;

/** What the broker's own classes say beside their definitions: which settings change while it runs, which one a topic falls back to. */
final class BrokerFacts {
    private static final Map<?, ?> UPDATE_MODES = updateModes();

    private static final Set<String> BROKER_KEYS =
        Definitions.of("broker").stream().flatMap(source -> source.definition().names().stream()).collect(Collectors.toSet());

    private BrokerFacts() {
    }

    /** `per-broker`, `cluster-wide`, or `read-only` for what takes a restart. */
    static String updateMode(String brokerKey) {
        Object mode = UPDATE_MODES.get(brokerKey);
        return mode == null ? "read-only" : mode.toString();
    }

    /** The broker's setting that holds for topics that do not set this one; Kafka also names some that no broker has. */
    static Optional<String> serverDefault(String topicKey) {
        return namedServerDefault(topicKey).filter(BROKER_KEYS::contains);
    }

    private static Optional<String> namedServerDefault(String topicKey) {
        Optional<Object> synonym = Reflect.find("org.apache.kafka.server.config.ServerTopicConfigSynonyms")
            .flatMap(c -> Reflect.field(c, null, "TOPIC_CONFIG_SYNONYMS", Map.class))
            .map(synonyms -> synonyms.get(topicKey));
        if (synonym.isPresent()) return synonym.map(Object::toString);
        return Reflect.scalaObject("kafka.log.LogConfig")
            .flatMap(object -> Reflect.call(object.getClass(), object, "serverConfigName", topicKey))
            .or(() -> Reflect.find("org.apache.kafka.storage.internals.log.LogConfig")
                .flatMap(c -> Reflect.call(c, null, "serverConfigName", topicKey)))
            .flatMap(BrokerFacts::unwrap);
    }

    private static Map<?, ?> updateModes() {
        for (String home : new String[] {"kafka.server.DynamicBrokerConfig", "org.apache.kafka.server.config.DynamicBrokerConfig"}) {
            Optional<Object> modes = Reflect.scalaObject(home)
                .flatMap(object -> Reflect.call(object.getClass(), object, "dynamicConfigUpdateModes"))
                .or(() -> Reflect.find(home).flatMap(c -> Reflect.call(c, null, "dynamicConfigUpdateModes")));
            if (modes.isPresent()) return (Map<?, ?>) modes.get();
        }
        // Before 1.1 (KIP-226) a broker changed nothing while it ran.
        if (AppInfoParser.getVersion().matches("(0|1\\.0)\\..*")) return Map.of();
        throw new IllegalStateException("This release does not tell which broker settings are dynamic.");
    }

    /** Older releases answer with Scala's Option, newer ones with Java's Optional. */
    private static Optional<String> unwrap(Object answer) {
        if (answer instanceof Optional<?> optional) return optional.map(Object::toString);
        boolean defined = Reflect.call(answer.getClass(), answer, "isEmpty").filter(Boolean.FALSE::equals).isPresent();
        return defined ? Reflect.call(answer.getClass(), answer, "get").map(Object::toString) : Optional.empty();
    }
}
