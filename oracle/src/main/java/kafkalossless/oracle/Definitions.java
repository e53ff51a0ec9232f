package kafkalossless.oracle;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigDef;

/** Knows where each role's definitions live, in whichever release is on the classpath. */
final class Definitions {
    /** A role's definitions come from several classes; `part` names those that hold for a part of the role only. */
    record Source(String part, ConfigDef definition) {
    }

    private record Place(String part, List<String> classNames) {
    }

    private static final String CLIENTS = "org.apache.kafka.clients.";
    private static final String CONNECT = "org.apache.kafka.connect.runtime.";
    private static final String MIRROR = "org.apache.kafka.connect.mirror.";

    /** Per role its places; of the classes of one place the first that exists is asked: newer homes stand after older ones. */
    private static final Map<String, List<Place>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("producer", List.of(all(CLIENTS + "producer.ProducerConfig")));
        ROLES.put("consumer", List.of(all(CLIENTS + "consumer.ConsumerConfig")));
        ROLES.put("admin", List.of(all(CLIENTS + "admin.AdminClientConfig")));
        ROLES.put("broker", List.of(all("kafka.server.KafkaConfig", "org.apache.kafka.server.config.AbstractKafkaConfig")));
        ROLES.put("topic", List.of(all("kafka.log.LogConfig", "org.apache.kafka.storage.internals.log.LogConfig")));
        ROLES.put("streams", List.of(all("org.apache.kafka.streams.StreamsConfig")));
        ROLES.put("connect-worker", List.of(
            new Place("distributed", List.of(CONNECT + "distributed.DistributedConfig")),
            new Place("standalone", List.of(CONNECT + "standalone.StandaloneConfig"))));
        ROLES.put("connect-sink", List.of(all(CONNECT + "SinkConnectorConfig")));
        ROLES.put("connect-source", List.of(all(CONNECT + "SourceConnectorConfig")));
        ROLES.put("mirror-maker", List.of(
            new Place("worker", List.of(MIRROR + "MirrorMakerConfig")),
            new Place("source", List.of(MIRROR + "MirrorSourceConfig", MIRROR + "MirrorConnectorConfig")),
            new Place("checkpoint", List.of(MIRROR + "MirrorCheckpointConfig", MIRROR + "MirrorConnectorConfig")),
            new Place("heartbeat", List.of(MIRROR + "MirrorHeartbeatConfig", MIRROR + "MirrorConnectorConfig")),
            new Place("client", List.of(MIRROR + "MirrorClientConfig"))));
    }

    /** What classes call their definitions, in order of preference; Scala puts the owner's name in front of a private name. */
    private static final List<String> NAMES = List.of("configDef", "config", "CONNECTOR_CONFIG_DEF", "CONFIG_DEF", "CONFIG");

    private Definitions() {
    }

    static Iterable<String> roles() {
        return ROLES.keySet();
    }

    /** The definitions of a role; empty when the classpath has none of its classes. */
    static List<Source> of(String role) {
        List<Source> sources = new ArrayList<>();
        for (Place place : ROLES.get(role)) {
            place.classNames().stream().map(Definitions::read).flatMap(Optional::stream).findFirst()
                .ifPresent(definition -> sources.add(new Source(place.part(), definition)));
        }
        return sources;
    }

    /** The classes of a role, the one that holds its definitions in older releases first, and those that do in newer ones. */
    static List<String> printersOf(String role) {
        return ROLES.get(role).stream().flatMap(place -> place.classNames().stream()).distinct().toList();
    }

    private static Place all(String... classNames) {
        return new Place(null, List.of(classNames));
    }

    private static Optional<ConfigDef> read(String className) {
        Optional<ConfigDef> scala = Reflect.scalaObject(className).flatMap(object -> read(object.getClass(), object));
        return scala.isPresent() ? scala : Reflect.find(className).flatMap(owner -> read(owner, null));
    }

    /** Asks the class itself only: what it inherits is the definition of something wider. */
    private static Optional<ConfigDef> read(Class<?> owner, Object object) {
        for (String name : NAMES) {
            for (Member member : members(owner)) {
                if (!member.getName().equals(name) && !member.getName().endsWith("$" + name)) continue;
                Optional<ConfigDef> found = Reflect.value(member, object, Definitions::argument).map(ConfigDef.class::cast);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    private static List<Member> members(Class<?> owner) {
        List<Member> members = new ArrayList<>();
        for (Method method : owner.getDeclaredMethods()) {
            if (ConfigDef.class.isAssignableFrom(method.getReturnType())) members.add(method);
        }
        for (Field field : owner.getDeclaredFields()) {
            if (ConfigDef.class.isAssignableFrom(field.getType())) members.add(field);
        }
        return members;
    }

    /** Newer distributed workers choose their default algorithms by asking a `Crypto`; no other definition takes an argument. */
    private static Optional<Object> argument(Class<?> type) {
        return type.getSimpleName().equals("Crypto") ? Reflect.field(type, null, "SYSTEM", Object.class) : Optional.empty();
    }
}
