package kafkalossless.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;
import org.apache.kafka.common.config.types.Password;

/** Writes what the Kafka release on the classpath defines: role, setting, facts. One argument: the file to write. */
public final class KafkaFacts {
    private KafkaFacts() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Object> roles = new LinkedHashMap<>();
        for (String role : Definitions.roles()) {
            Map<String, Object> settings = settings(role);
            if (!settings.isEmpty()) roles.put(role, Map.of("settings", settings, "internal", internal(role)));
        }
        roles.put("classes", PublicClasses.all("org.apache.kafka."));
        if (roles.containsKey("broker")) roles.put("protocolVersions", ProtocolVersions.names());
        Files.writeString(Path.of(arguments[0]), Json.write(roles));
        // Loading a broker's classes may start threads.
        System.exit(0);
    }

    private static Map<String, Object> settings(String role) {
        Map<String, Map<String, Object>> settings = new TreeMap<>();
        Map<String, TreeSet<String>> parts = new TreeMap<>();
        TreeSet<String> allParts = new TreeSet<>();
        for (Definitions.Source source : Definitions.of(role)) {
            if (source.part() != null) allParts.add(source.part());
            for (ConfigKey key : source.definition().configKeys().values()) {
                if (isInternal(key)) continue;
                settings.computeIfAbsent(key.name, name -> facts(role, key));
                if (source.part() != null) parts.computeIfAbsent(key.name, name -> new TreeSet<>()).add(source.part());
            }
        }
        parts.forEach((name, held) -> {
            if (held.size() < allParts.size()) settings.get(name).put("only", held);
        });
        return new TreeMap<>(settings);
    }

    /** The names that Kafka accepts but keeps to itself. */
    private static TreeSet<String> internal(String role) {
        return Definitions.of(role).stream().flatMap(source -> source.definition().configKeys().values().stream())
            .filter(KafkaFacts::isInternal).map(key -> key.name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInternal(ConfigKey key) {
        return key.internalConfig || key.name.startsWith("__");
    }

    private static Map<String, Object> facts(String role, ConfigKey key) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", key.type.name().toLowerCase());
        if (key.defaultValue == ConfigDef.NO_DEFAULT_VALUE) facts.put("required", true);
        else facts.put("default", written(key));
        Optional.ofNullable(key.validator).flatMap(ValidValues::of).ifPresent(valid -> facts.put("valid", valid));
        facts.put("importance", key.importance.name().toLowerCase());
        if (role.equals("broker")) facts.put("update", BrokerFacts.updateMode(key.name));
        if (role.equals("topic")) BrokerFacts.serverDefault(key.name).ifPresent(name -> facts.put("broker", name));
        return facts;
    }

    /** The default as a person writes it in a file; the temporary folder of this machine is named, not given. */
    private static String written(ConfigKey key) {
        if (key.defaultValue == null) return null;
        if (key.defaultValue instanceof Password password) return password.value();
        // Some releases give a list of classes where a file has a list of their names.
        if (key.defaultValue instanceof List<?> list) {
            return list.stream().map(item -> item instanceof Class<?> c ? c.getName() : item.toString()).collect(Collectors.joining(","));
        }
        return ConfigDef.convertToString(key.defaultValue, key.type).replace(System.getProperty("java.io.tmpdir"), "${java.io.tmpdir}");
    }
}
