package kafkalossless.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.Metadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.types.Password;

/** Reads from a client that was built what it really does, where its configuration would only say what was asked for. */
final class ClientState {
    private ClientState() {
    }

    static Map<String, Object> ofProducer(Object producer) {
        Object sender = inner(producer, "sender");
        Object flying = inner(inner(sender, "client"), "inFlightRequests");
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("acks", inner(sender, "acks"));
        state.put("idempotence", find(sender, "transactionManager").isPresent());
        state.put("retries", inner(sender, "retries"));
        state.put("inFlight", inner(flying, "maxInFlightRequestsPerConnection"));
        // Since 2.1; it may be more than the default.
        find(inner(producer, "accumulator"), "deliveryTimeoutMs").ifPresent(delivery -> state.put("delivery", delivery));
        return state;
    }

    /** The brokers that a producer starts with, in the order of the alphabet; older ones shuffle them. */
    static String addresses(Object producer) {
        Object cluster = Reflect.call(Metadata.class, inner(producer, "metadata"), "fetch").orElseThrow();
        return ((Cluster) cluster).nodes().stream().map(node -> node.host() + ":" + node.port()).distinct().sorted().collect(Collectors.joining(","));
    }

    static Map<String, Object> ofConsumer(Object consumer) {
        // Since 3.7 the consumer hands on to one of two, by group.protocol.
        Object delegate = find(consumer, "delegate").orElse(consumer);
        Optional<Object> own = find(delegate, "autoCommitEnabled");
        Optional<Object> committing = own.isPresent() ? own : find(delegate, "coordinator").flatMap(one -> find(one, "autoCommitEnabled"));
        return Map.of("autoCommit", committing.orElse(false));
    }

    /** How often it commits; which is decided when its configuration is made. */
    static Map<String, Object> ofStreams(Object streams) {
        AbstractConfig config = (AbstractConfig) find(streams, "applicationConfigs").or(() -> find(streams, "config")).orElseThrow();
        return Map.of("commit", config.getLong("commit.interval.ms"));
    }

    /** A value as a file would write it; the temporary folder of this machine is named, not given. */
    static String written(Object value) {
        if (value == null) return null;
        if (value instanceof Password password) return password.value();
        if (value instanceof Class<?> named) return named.getName();
        if (value instanceof List<?> list) return list.stream().map(ClientState::written).collect(Collectors.joining(","));
        return value.toString().replace(System.getProperty("java.io.tmpdir"), "${java.io.tmpdir}");
    }

    private static Object inner(Object object, String name) {
        return find(object, name).orElseThrow(() -> new IllegalStateException(object.getClass() + " has no " + name));
    }

    private static Optional<Object> find(Object object, String name) {
        return Reflect.field(object.getClass(), object, name, Object.class);
    }
}
