package kafkalossless.oracle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.config.ConfigDef;

/**
 * Has the real configuration classes judge brokers, topics, Connect workers and connectors, without a cluster. Two arguments: the file of
 * answers to write, and the file of questions, each a line `{"role":"kraft","settings":{"node.id":"1"}}`; the answers stand in the same
 * order, a line each.
 */
public final class ServerStartup {
    private static final String CONNECT = "org.apache.kafka.connect.runtime.";

    /** Found once: it looks through the whole classpath. */
    private static Object plugins;

    private ServerStartup() {
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                Map<String, Object> question = FlatJson.read(line);
                Map<String, String> settings = new HashMap<>();
                ((Map<?, ?>) question.get("settings")).forEach((key, value) -> settings.put((String) key, (String) value));
                out.write(Json.write(answer((String) question.get("role"), settings)));
                out.newLine();
            }
        }
        // Loading a broker's classes may start threads.
        Runtime.getRuntime().halt(0);
    }

    private static Map<String, Object> answer(String role, Map<String, String> settings) {
        if (role.endsWith("-values")) return values(role.substring(0, role.length() - "-values".length()), settings);
        try {
            switch (role) {
                case "kraft", "zookeeper" -> broker(settings);
                case "topic" -> topic(settings);
                case "distributed" -> connect(() -> construct("distributed.DistributedConfig", settings));
                case "standalone" -> connect(() -> construct("standalone.StandaloneConfig", settings));
                case "connect-sink" -> connect(() -> sink(settings));
                case "connect-source" -> connect(() -> construct("SourceConnectorConfig", settings));
                default -> throw new IllegalStateException("no role " + role);
            }
            return Map.of();
        } catch (InvocationTargetException wrapper) {
            return refused(wrapper.getCause());
        } catch (ReflectiveOperationException unlike) {
            throw new IllegalStateException("This release has other classes for a " + role, unlike);
        }
    }

    /** As a broker's main class reads its file; then what its log manager asks of the defaults of topics. */
    private static void broker(Map<String, String> settings) throws ReflectiveOperationException {
        Object config = method("kafka.server.KafkaConfig", "fromProps", 2).invoke(null, properties(settings), false);
        Optional<Object> defaults = Reflect.call(config.getClass(), config, "extractLogConfigMap")
            .or(() -> Reflect.scalaObject("kafka.server.KafkaServer").flatMap(o -> Reflect.call(o.getClass(), o, "copyKafkaConfigToLog", config)))
            .or(() -> Reflect.scalaObject("kafka.log.LogConfig").flatMap(o -> Reflect.call(o.getClass(), o, "extractLogConfigMap", config)));
        if (defaults.isEmpty()) throw new IllegalStateException("This release does not tell a broker's defaults for topics.");
        // Releases before 2.3 ask nothing.
        Method validate = optional(logConfigClass(), "validateValues", 1);
        if (validate != null) validate.invoke(null, defaults.get());
    }

    /** As the controller does for a new topic of a cluster with tiered storage; the others differ in nothing but that. */
    private static void topic(Map<String, String> settings) throws ReflectiveOperationException {
        for (int count : new int[] {5, 4, 3}) {
            Method validate = optional(logConfigClass(), "validate", count);
            if (validate == null) continue;
            Object[] given = new Object[count];
            int next = 0;
            // The settings of before, those to judge, those of the broker; then whether there is tiered storage, and whether with ZooKeeper.
            if (count > 3) given[next++] = Map.of();
            given[next++] = validate.getParameterTypes()[next - 1] == Properties.class ? properties(settings) : settings;
            given[next++] = new HashMap<>(definition().parse(Map.of()));
            given[next++] = true;
            if (count == 5) given[next] = false;
            validate.invoke(null, given);
            return;
        }
        Method validate = logConfig("validate", 1);
        validate.invoke(null, validate.getParameterTypes()[0] == Properties.class ? properties(settings) : settings);
    }

    private interface Judgement {
        void run() throws ReflectiveOperationException;
    }

    /** As a worker's main class does it: the loader of its plugins knows them by their short names too. */
    private static void connect(Judgement judgement) throws ReflectiveOperationException {
        if (plugins == null) plugins = Class.forName(CONNECT + "isolation.Plugins").getConstructor(Map.class).newInstance(Map.of());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader((ClassLoader) Reflect.call(plugins.getClass(), plugins, "delegatingLoader").orElseThrow());
        try {
            judgement.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void sink(Map<String, String> settings) throws ReflectiveOperationException {
        construct("SinkConnectorConfig", settings);
        Method validate = optional(Class.forName(CONNECT + "SinkConnectorConfig"), "validate", 1);
        validate.invoke(null, settings);
    }

    /** By the public constructor; connectors also take the plugins, which only transformations ask for, and whether to create topics. */
    private static void construct(String name, Map<String, String> settings) throws ReflectiveOperationException {
        Constructor<?> constructor = Stream.of(Class.forName(CONNECT + name).getConstructors())
            .filter(one -> Stream.of(one.getParameterTypes()).anyMatch(Map.class::equals)).findFirst().orElseThrow();
        Object[] given = Stream.of(constructor.getParameterTypes())
            .map(type -> type == Map.class ? settings : type == boolean.class ? Boolean.TRUE : type.isInstance(plugins) ? plugins : null).toArray();
        constructor.newInstance(given);
    }

    /** What the definition holds for every setting that is not written, as a file would write it. */
    private static Map<String, Object> values(String role, Map<String, String> settings) {
        String[] names = role.split("/");
        ConfigDef definition = Definitions.of(names[0]).stream()
            .filter(source -> names.length == 1 || names[1].equals(source.part())).findFirst().orElseThrow().definition();
        Map<String, Object> values = new TreeMap<>();
        definition.parse(settings).forEach((key, value) -> {
            if (!settings.containsKey(key) && !definition.configKeys().get(key).internalConfig && !key.startsWith("__"))
                values.put(key, ClientState.written(value));
        });
        return values;
    }

    private static ConfigDef definition() {
        return Definitions.of("topic").get(0).definition();
    }

    private static Class<?> logConfigClass() throws ReflectiveOperationException {
        Optional<Class<?>> scala = Reflect.find("kafka.log.LogConfig").filter(c -> optional(c, "validate", 1) != null);
        return scala.isPresent() ? scala.get() : Class.forName("org.apache.kafka.storage.internals.log.LogConfig");
    }

    private static Method logConfig(String name, int parameters) throws ReflectiveOperationException {
        return method(logConfigClass().getName(), name, parameters);
    }

    private static Method method(String owner, String name, int parameters) throws ReflectiveOperationException {
        Method found = optional(Class.forName(owner), name, parameters);
        if (found == null) throw new NoSuchMethodException(owner + "." + name);
        return found;
    }

    private static Method optional(Class<?> owner, String name, int parameters) {
        return Stream.of(owner.getMethods())
            .filter(one -> one.getName().equals(name) && one.getParameterCount() == parameters)
            .filter(one -> parameters != 2 || one.getParameterTypes()[1] == boolean.class).findFirst().orElse(null);
    }

    private static Properties properties(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static Map<String, Object> refused(Throwable refusal) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("refused", refusal.getClass().getSimpleName());
        answer.put("message", String.valueOf(refusal.getMessage()));
        return answer;
    }
}
