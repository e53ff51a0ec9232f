package kafkalossless.oracle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a StreamsConfig what it gives to each client of an application. Two arguments: the file of answers to write, and the file of
 * questions, each a line `{"key":"acks","settings":{"producer.acks":"1"}}`; the answers stand in the same order, a line each.
 */
public final class StreamsClients {
    private static final Map<String, String> GETTERS = new LinkedHashMap<>();

    static {
        GETTERS.put("main", "getMainConsumerConfigs");
        GETTERS.put("restore", "getRestoreConsumerConfigs");
        GETTERS.put("global", "getGlobalConsumerConfigs");
        GETTERS.put("producer", "getProducerConfigs");
        GETTERS.put("admin", "getAdminConfigs");
    }

    private StreamsClients() {
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                out.write(Json.write(answer(FlatJson.read(line))));
                out.newLine();
            }
        }
    }

    /** By client, the value of the key, absent where the client is given none; or what refuses. */
    private static Map<String, Object> answer(Map<String, Object> question) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("application.id", "app");
        settings.put("bootstrap.servers", "localhost:9");
        ((Map<?, ?>) question.get("settings")).forEach((key, value) -> settings.put((String) key, value));
        try {
            Object config = Class.forName("org.apache.kafka.streams.StreamsConfig").getConstructor(Map.class).newInstance(settings);
            Map<String, Object> given = new LinkedHashMap<>();
            for (Map.Entry<String, String> getter : GETTERS.entrySet()) {
                Object value = configsOf(config, getter.getValue()).get(question.get("key"));
                if (value != null) given.put(getter.getKey(), ClientState.written(value));
            }
            return given;
        } catch (InvocationTargetException refusal) {
            return Map.of("refused", refusal.getCause().getClass().getSimpleName());
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException(other);
        }
    }

    /** What names the group, the client and the thread has changed: the longest list of parameters is the newest. */
    private static Map<?, ?> configsOf(Object config, String getter) throws ReflectiveOperationException {
        Optional<Method> newest = Arrays.stream(config.getClass().getMethods())
            .filter(method -> method.getName().equals(getter))
            .max(Comparator.comparingInt(Method::getParameterCount));
        Method method = newest.orElseThrow(() -> new IllegalStateException("no " + getter));
        Object[] arguments = Arrays.stream(method.getParameterTypes()).map(type -> type == int.class ? (Object) 0 : "name").toArray();
        return (Map<?, ?>) method.invoke(config, arguments);
    }
}
