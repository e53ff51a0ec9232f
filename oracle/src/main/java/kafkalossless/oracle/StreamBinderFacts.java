package kafkalossless.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.json.JsonParserFactory;

/**
 * Writes which keys of Spring Cloud Stream and its Kafka binders the release on the classpath takes, and what they hold where nothing is written.
 * One argument: the file to write.
 */
public final class StreamBinderFacts {
    private static final String STREAM = "spring.cloud.stream";
    private static final String CORE = "org.springframework.cloud.stream.";
    private static final String KAFKA = CORE + "binder.kafka.properties.";
    private static final String STREAMS = CORE + "binder.kafka.streams.properties.";

    /** The classes that Spring binds, by part and prefix. What only some releases have is left out where it is missing. */
    private static final List<List<String>> ROOTS = List.of(
        List.of("core", "", CORE + "config.BindingServiceProperties"),
        List.of("core", ".function", CORE + "function.StreamFunctionProperties"),
        List.of("core", ".function", CORE + "function.StreamFunctionConfigurationProperties"),
        List.of("core", ".integration", CORE + "config.SpringIntegrationProperties"),
        List.of("core", ".metrics", CORE + "micrometer.ApplicationMetricsProperties"),
        List.of("core", ".poller", CORE + "config.DefaultPollerProperties"),
        List.of("kafka", ".kafka", KAFKA + "KafkaExtendedBindingProperties"),
        List.of("kafka", ".kafka.binder", KAFKA + "KafkaBinderConfigurationProperties"),
        List.of("streams", ".kafka.streams", STREAMS + "KafkaStreamsApplicationSupportProperties"),
        List.of("streams", ".kafka.streams", STREAMS + "KafkaStreamsExtendedBindingProperties"),
        List.of("streams", ".kafka.streams.binder", STREAMS + "KafkaStreamsBinderConfigurationProperties"));

    private StreamBinderFacts() {
    }

    public static void main(String[] arguments) throws IOException {
        // Spring speaks of every conversion.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        for (List<String> root : ROOTS) {
            Optional<Class<?>> type = Reflect.find(root.get(2));
            if (type.isEmpty()) continue;
            Map<String, Object> settings = parts.computeIfAbsent(root.get(0), part -> new TreeMap<>());
            new BoundKeys(STREAM + root.get(1), type.get()).all().forEach(settings::putIfAbsent);
        }
        addDocumented(parts.get("core"));
        Map<String, Object> answer = new LinkedHashMap<>(parts);
        answer.put("defaultsReach", BindingDefaults.reach());
        Files.writeString(Path.of(arguments[0]), Json.write(answer));
    }

    /** Keys that no class holds, because the framework asks the environment for them: the metadata has their names. */
    private static void addDocumented(Map<String, Object> settings) throws IOException {
        Set<String> parents = settings.keySet().stream().map(name -> name.replaceFirst("\\.\\*.*", "")).collect(Collectors.toSet());
        for (URL metadata : Collections.list(StreamBinderFacts.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            for (Object entry : (List<?>) parse(metadata).getOrDefault("properties", List.of())) {
                String name = (String) ((Map<?, ?>) entry).get("name");
                boolean isOurs = name.startsWith(STREAM + ".") && !name.startsWith(STREAM + ".kafka.") && !name.startsWith(STREAM + ".default.");
                if (!isOurs || parents.contains(name)) continue;
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("type", ((Map<?, ?>) entry).get("type"));
                Object held = ((Map<?, ?>) entry).get("defaultValue");
                if (held != null && !held.equals("none")) facts.put("default", held.toString());
                facts.put("from", "metadata");
                settings.putIfAbsent(name, facts);
            }
        }
    }

    private static Map<String, Object> parse(URL metadata) throws IOException {
        try (InputStream in = metadata.openStream()) {
            return JsonParserFactory.getJsonParser().parseMap(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
