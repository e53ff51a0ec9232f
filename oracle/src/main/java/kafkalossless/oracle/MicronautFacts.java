package kafkalossless.oracle;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the members of Micronaut's annotations for Kafka, and what each holds where the code says nothing. One argument: the file to write. */
public final class MicronautFacts {
    private static final String ANNOTATIONS = "io.micronaut.configuration.kafka.annotation.";
    private static final List<String> ASKED = List.of("KafkaClient", "KafkaListener", "ErrorStrategy");

    private MicronautFacts() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (String name : ASKED) {
            Optional<Class<?>> annotation = Reflect.find(ANNOTATIONS + name);
            if (annotation.isEmpty()) continue;
            Map<String, Object> members = new TreeMap<>();
            for (Method member : annotation.get().getDeclaredMethods()) members.put(member.getName(), facts(member));
            answer.put(name, members);
        }
        Files.writeString(Path.of(arguments[0]), Json.write(answer));
    }

    private static Map<String, Object> facts(Method member) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", member.getReturnType().getName());
        String held = written(member.getDefaultValue());
        if (held != null) facts.put("default", held);
        if (member.getReturnType().isEnum()) facts.put("values", Stream.of(member.getReturnType().getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList());
        return facts;
    }

    /** Nothing for an empty text, an empty array, another annotation, and the number that stands for "not given". */
    private static String written(Object held) {
        if (held instanceof Enum<?> constant) return constant.name();
        boolean isPlain = held instanceof String || held instanceof Number || held instanceof Boolean;
        return isPlain && !held.equals("") && !held.equals(Integer.MIN_VALUE) ? held.toString() : null;
    }
}
