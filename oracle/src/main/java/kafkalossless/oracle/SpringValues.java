package kafkalossless.oracle;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

/**
 * Writes what Boot's own loaders and binder make of one line of a file for a typed key. Two arguments: the file to write, and the questions,
 * one JSON object a line: `form` is `yaml` or `properties`, `key` without `spring.kafka.`, and `text` what stands behind it.
 */
public final class SpringValues {
    private SpringValues() {
    }

    public static void main(String[] arguments) throws IOException {
        Class<?> target = Stream
            .of("org.springframework.boot.kafka.autoconfigure.KafkaProperties", "org.springframework.boot.autoconfigure.kafka.KafkaProperties")
            .flatMap(name -> Reflect.find(name).stream()).findFirst().orElseThrow();
        List<String> answers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            Map<String, Object> question = JsonParserFactory.getJsonParser().parseMap(line);
            answers.add(Json.write(answer(target, (String) question.get("form"), (String) question.get("key"), (String) question.get("text"))));
        }
        Files.write(Path.of(arguments[0]), answers);
    }

    /** `value` as Kafka is given it, absent where nothing is bound; or what refuses. */
    private static Map<String, Object> answer(Class<?> target, String form, String key, String text) {
        try {
            MutablePropertySources sources = new MutablePropertySources();
            for (PropertySource<?> source : load(form, "spring.kafka." + key, text)) sources.addLast(source);
            Object bound = new Binder(ConfigurationPropertySources.from(sources)).bind("spring.kafka", Bindable.of(target)).orElse(null);
            Object value = bound == null ? null : read(bound, key);
            return value == null ? Map.of() : Map.of("value", text(value));
        } catch (IOException | RuntimeException refused) {
            return Map.of("refused", innermost(refused).getClass().getSimpleName());
        }
    }

    private static List<PropertySource<?>> load(String form, String key, String text) throws IOException {
        boolean yaml = form.equals("yaml");
        PropertySourceLoader loader = yaml ? new YamlPropertySourceLoader() : new PropertiesPropertySourceLoader();
        String content = key + (yaml ? ": " : "=") + text + "\n";
        return loader.load("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Follows the getters; what lies in a map has the rest of the key for its name. */
    private static Object read(Object owner, String key) {
        if (owner instanceof Map<?, ?> map) return map.get(key);
        String[] parts = key.split("\\.", 2);
        StringBuilder name = new StringBuilder();
        for (String word : parts[0].split("-")) name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        Object value = Stream.of("get", "is").flatMap(prefix -> getter(owner, prefix + name).stream()).findFirst().map(method -> call(method, owner)).orElse(null);
        return parts.length == 1 || value == null ? value : read(value, parts[1]);
    }

    private static List<Method> getter(Object owner, String name) {
        return Stream.of(owner.getClass().getMethods()).filter(method -> method.getName().equals(name) && method.getParameterCount() == 0).toList();
    }

    private static Object call(Method method, Object owner) {
        try {
            method.setAccessible(true);
            return method.invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object value) {
        if (value instanceof Duration duration) return Long.toString(duration.toMillis());
        // A size in bytes, an isolation level by its own name.
        if (value.getClass().getSimpleName().equals("DataSize")) return Reflect.call(value.getClass(), value, "toBytes").orElseThrow().toString();
        return value instanceof Enum<?> constant ? constant.name() : SpringEffective.text(value);
    }

    private static Throwable innermost(Throwable refused) {
        Throwable cause = refused;
        while (cause.getCause() != null && cause.getCause() != cause) cause = cause.getCause();
        return cause;
    }
}
