package kafkalossless.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Binds one `spring.kafka` key at a time, as Boot does at start, and looks which native setting of which client it changed. */
final class SpringBinding {
    private static final List<String> CLIENTS = List.of("producer", "consumer", "admin", "streams");

    private final Class<?> target = Stream
        .of("org.springframework.boot.kafka.autoconfigure.KafkaProperties", "org.springframework.boot.autoconfigure.kafka.KafkaProperties")
        .map(Reflect::find).flatMap(Optional::stream).findFirst().orElseThrow();

    /** Client, native key. */
    Map<String, String> nativeKeys(String name, String type) {
        Map<String, String> found = new TreeMap<>();
        for (String sample : samples(type)) {
            Object bound = bind(Map.of(name, sample));
            if (bound == null) continue;
            // A key that binds nothing: what Boot itself hands to every client.
            Object untouched = bind(Map.of("spring.kafka.template.default-topic", "untouched"));
            for (String client : CLIENTS) changedKey(settings(untouched, client), settings(bound, client)).ifPresent(key -> found.put(client, key));
        }
        return found;
    }

    /** Whether Boot takes the key at all: its metadata also lists some that nothing reads any more. */
    boolean takes(String name, String type) {
        String written = type.startsWith("java.util.Map") ? name + ".sample" : name;
        try {
            new Binder(new MapConfigurationPropertySource(Map.of(written, "sample")))
                .bind("spring.kafka", Bindable.of(target), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
            return true;
        } catch (BindException refused) {
            // A value that cannot be converted has found its place.
            return !(refused.getCause() instanceof UnboundConfigurationPropertiesException);
        }
    }

    /** The constants of an enumeration, in its own order; empty for any other type. */
    static List<String> constants(String type) {
        return Reflect.find(type).filter(Class::isEnum)
            .map(c -> Stream.of(c.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList()).orElse(List.of());
    }

    /** Values of which at least one differs from the default, whatever that is. */
    private static List<String> samples(String type) {
        String raw = type.replaceFirst("<.*", "");
        return switch (raw) {
            case "java.lang.Boolean" -> List.of("true", "false");
            case "java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.lang.Float" -> List.of("7");
            case "java.time.Duration" -> List.of("7s");
            case "org.springframework.util.unit.DataSize" -> List.of("7KB");
            case "java.lang.Class" -> List.of("java.lang.String");
            case "org.springframework.core.io.Resource" -> List.of("file:/sample");
            case "java.lang.String", "java.util.List" -> List.of("sample");
            case "java.util.Map" -> List.of();
            default -> constants(raw);
        };
    }

    private Object bind(Map<String, String> written) {
        return new Binder(new MapConfigurationPropertySource(written)).bind("spring.kafka", Bindable.of(target)).orElse(null);
    }

    private Map<?, ?> settings(Object bound, String client) {
        String method = "build" + Character.toUpperCase(client.charAt(0)) + client.substring(1) + "Properties";
        return (Map<?, ?>) Reflect.call(target, bound, method)
            // Between 3.1 and 4.0 the method takes the application's SSL bundles; there are none here.
            .or(() -> Reflect.call(target, bound, method, (Object) null))
            .orElse(Map.of());
    }

    private static Optional<String> changedKey(Map<?, ?> before, Map<?, ?> after) {
        return after.keySet().stream().filter(key -> !Objects.equals(before.get(key), after.get(key))).map(Object::toString).sorted().findFirst();
    }
}
