package kafkalossless.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;
import org.apache.kafka.common.config.ConfigException;

/** The versions that a broker can be told to speak with the others, `inter.broker.protocol.version`, under each name that it takes. */
final class ProtocolVersions {
    private static final String KEY = "inter.broker.protocol.version";

    private ProtocolVersions() {
    }

    /** Empty where the release has no such setting any more, or does not tell. */
    static TreeSet<String> names() {
        Optional<ConfigKey> key = Definitions.of("broker").stream()
            .flatMap(source -> source.definition().configKeys().values().stream()).filter(one -> one.name.equals(KEY)).findFirst();
        TreeSet<String> names = new TreeSet<>();
        if (key.isEmpty()) return names;
        for (Object version : versions()) {
            for (String getter : List.of("version", "shortVersion")) {
                Reflect.call(version.getClass(), version, getter).map(Object::toString).filter(name -> isTaken(key.get(), name)).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Releases before 2.3 have no validator, and take what they list. */
    private static boolean isTaken(ConfigKey key, String name) {
        try {
            if (key.validator != null) key.validator.ensureValid(key.name, name);
            return true;
        } catch (ConfigException refused) {
            return false;
        }
    }

    private static List<Object> versions() {
        Optional<Object[]> java = Reflect.find("org.apache.kafka.server.common.MetadataVersion").flatMap(c -> Reflect.field(c, null, "VERSIONS", Object[].class));
        if (java.isPresent()) return List.of(java.get());
        Optional<Object> listed = Reflect.scalaObject("kafka.api.ApiVersion").flatMap(o -> Reflect.call(o.getClass(), o, "allVersions"));
        // Releases before 2.0 keep their list to themselves.
        if (listed.isEmpty()) return List.of();
        Object scala = listed.get();
        int size = (int) Reflect.call(scala.getClass(), scala, "size").orElseThrow();
        List<Object> versions = new ArrayList<>();
        for (int i = 0; i < size; i++) versions.add(Reflect.call(scala.getClass(), scala, "apply", i).orElseThrow());
        return versions;
    }
}
