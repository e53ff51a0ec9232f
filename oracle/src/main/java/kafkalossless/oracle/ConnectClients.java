package kafkalossless.oracle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;

/**
 * Has a real Connect worker make the configuration of a client for a task, and builds that client. Two arguments: the file of answers to
 * write, and the file of questions, each a line `{"role":"producer","settings":{…}}`: the worker's settings, and those of a connector with
 * `connector:` before them; the answers stand in the same order, a line each: what the client is given, or why there is none.
 */
public final class ConnectClients {
    private static final String CONNECT = "org.apache.kafka.connect.";
    private static final String OF_CONNECTOR = "connector:";
    private static final String POLICY = "connector.client.config.override.policy";

    /** Found once: it looks through the whole classpath. */
    private static Object plugins;

    private ConnectClients() {
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                Map<String, Object> question = FlatJson.read(line);
                Map<String, String> worker = new HashMap<>();
                Map<String, String> connector = new HashMap<>();
                ((Map<?, ?>) question.get("settings")).forEach((key, value) -> {
                    String name = (String) key;
                    if (name.startsWith(OF_CONNECTOR)) connector.put(name.substring(OF_CONNECTOR.length()), (String) value);
                    else worker.put(name, (String) value);
                });
                out.write(Json.write(answer((String) question.get("role"), worker, connector)));
                out.newLine();
            }
        }
        // Clients that are refused half-built may leave threads behind.
        Runtime.getRuntime().halt(0);
    }

    private static Map<String, Object> answer(String role, Map<String, String> worker, Map<String, String> connector) {
        try {
            Map<String, Object> given = given(role, worker, connector);
            build(role, given);
            Map<String, Object> texts = new TreeMap<>();
            given.forEach((key, value) -> texts.put(key, String.valueOf(value)));
            return texts;
        } catch (InvocationTargetException wrapper) {
            return refused(wrapper.getCause());
        } catch (ReflectiveOperationException unlike) {
            throw new IllegalStateException("This release has other classes for a " + role, unlike);
        } catch (Throwable refusal) {
            return refused(refusal);
        }
    }

    /** As the worker does it for a task of the connector. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> given(String role, Map<String, String> worker, Map<String, String> connector)
        throws ReflectiveOperationException {
        if (plugins == null) plugins = Class.forName(CONNECT + "runtime.isolation.Plugins").getConstructor(Map.class).newInstance(Map.of());
        Object workerConfig = Class.forName(CONNECT + "runtime.distributed.DistributedConfig").getConstructor(Map.class).newInstance(worker);
        Class<?> connectorClass = Class.forName(CONNECT + "runtime.ConnectorConfig");
        Object connectorConfig = connectorClass.getConstructor(plugins.getClass(), Map.class).newInstance(plugins, connector);
        Object policy = policyOf(workerConfig);
        Class<?> types = Class.forName(CONNECT + "health.ConnectorType");
        Object type = types.getField(role.equals("consumer") ? "SINK" : "SOURCE").get(null);
        Object task = Class.forName(CONNECT + "util.ConnectorTaskId").getConstructor(String.class, int.class).newInstance("orders", 0);
        Method method = methodFor(role);
        method.setAccessible(true);
        Object[] arguments = Stream.of(method.getParameterTypes())
            .map(one -> Stream.of(workerConfig, connectorConfig, policy, type, task).filter(one::isInstance).findFirst()
                .orElse(one == String.class ? "orders" : one == Class.class ? connectorClass : null)).toArray();
        return new TreeMap<>((Map<String, Object>) method.invoke(null, arguments));
    }

    private static Object policyOf(Object workerConfig) throws ReflectiveOperationException {
        Object name = workerConfig.getClass().getMethod("getString", String.class).invoke(workerConfig, POLICY);
        Object policy = Class.forName(CONNECT + "connector.policy." + name + "ConnectorClientConfigOverridePolicy").getConstructor().newInstance();
        policy.getClass().getMethod("configure", Map.class).invoke(policy, Map.of());
        return policy;
    }

    private static Method methodFor(String role) throws ReflectiveOperationException {
        String name = role.substring(0, 1).toUpperCase() + role.substring(1) + "Configs";
        return Stream.of(Class.forName(CONNECT + "runtime.Worker").getDeclaredMethods())
            .filter(one -> one.getName().equals("base" + name) || one.getName().equals(role + "Configs")).findFirst().orElseThrow();
    }

    private static void build(String role, Map<String, Object> given) {
        ClientStartup.close(switch (role) {
            case "producer" -> new KafkaProducer<>(given);
            case "consumer" -> new KafkaConsumer<>(given);
            case "admin" -> AdminClient.create(given);
            default -> throw new IllegalStateException("no role " + role);
        });
    }

    /** The innermost cause says what is wrong. */
    private static Map<String, Object> refused(Throwable refusal) {
        Throwable inner = refusal;
        while (inner.getCause() != null && inner.getClass().getSimpleName().equals("KafkaException")) inner = inner.getCause();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("refused", inner.getClass().getSimpleName());
        answer.put("message", String.valueOf(inner.getMessage()));
        return answer;
    }
}
