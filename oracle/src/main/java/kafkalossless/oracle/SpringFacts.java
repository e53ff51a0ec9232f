package kafkalossless.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.json.JsonParserFactory;

/** Writes which `spring.kafka` keys the Spring Boot release on the classpath knows, and what they become. One argument: the file to write. */
public final class SpringFacts {
    private static final String PREFIX = "spring.kafka.";

    private SpringFacts() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Object> settings = new TreeMap<>();
        Map<String, Object> values = new TreeMap<>();
        Map<String, Object> binds = new TreeMap<>();
        SpringBinding binding = new SpringBinding();
        for (URL metadata : Collections.list(SpringFacts.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            Map<String, Object> content = parse(metadata);
            for (Map<?, ?> entry : entries(content, "properties")) {
                String name = (String) entry.get("name");
                String type = Optional.ofNullable((String) entry.get("type")).orElse("java.lang.Object");
                Map<String, Object> facts = facts(entry, type, binding.takes(name, type));
                settings.put(name, facts);
                if (facts.containsKey("removed")) continue;
                List<String> constants = SpringBinding.constants(type);
                if (!constants.isEmpty()) values.put(name, constants);
                Map<String, String> becomes = binding.nativeKeys(name, type);
                if (!becomes.isEmpty()) binds.put(name, becomes);
            }
            for (Map<?, ?> hint : entries(content, "hints")) {
                List<?> offered = (List<?>) hint.get("values");
                if (offered == null || offered.isEmpty()) continue;
                values.put((String) hint.get("name"), offered.stream().map(value -> ((Map<?, ?>) value).get("value")).toList());
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("settings", settings);
        answer.put("values", values);
        answer.put("binds", binds);
        answer.put("serialization", SpringKafkaKeys.all());
        answer.put("classes", PublicClasses.all("org.springframework.kafka."));
        Files.writeString(Path.of(arguments[0]), Json.write(answer));
    }

    private static Map<String, Object> parse(URL metadata) throws IOException {
        try (InputStream in = metadata.openStream()) {
            return JsonParserFactory.getJsonParser().parseMap(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Map<?, ?>> entries(Map<String, Object> content, String section) {
        return ((List<?>) content.getOrDefault(section, List.of())).stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry)
            .filter(entry -> ((String) entry.get("name")).startsWith(PREFIX)).toList();
    }

    private static Map<String, Object> facts(Map<?, ?> entry, String type, boolean isTaken) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", type);
        if (entry.get("defaultValue") != null) facts.put("default", written(entry.get("defaultValue"), type));
        if (Boolean.TRUE.equals(entry.get("deprecated")) || entry.get("deprecation") != null) facts.put("deprecated", true);
        Map<?, ?> deprecation = entry.get("deprecation") instanceof Map<?, ?> known ? known : Map.of();
        // Boot lists such a key only so that editors can name its successor. The metadata knows of most that no longer bind, and of
        // former spellings, which bind as what they are called now; the binder knows of all that do not.
        if (!isTaken || "error".equals(deprecation.get("level"))) facts.put("removed", true);
        if (deprecation.get("replacement") != null) facts.put("replacement", deprecation.get("replacement"));
        return facts;
    }

    /** The default as a person writes it in a file; the JSON parser reads every number as a double. */
    private static String written(Object defaultValue, String type) {
        boolean whole = !type.equals("java.lang.Double") && !type.equals("java.lang.Float");
        if (defaultValue instanceof Double number && whole) return Long.toString(number.longValue());
        if (defaultValue instanceof List<?> list) return list.stream().map(Object::toString).collect(Collectors.joining(","));
        return defaultValue.toString();
    }
}
