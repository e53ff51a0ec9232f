package kafkalossless.oracle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Builds a real client of each configuration and tells whether it starts, and as what. Two arguments: the file of answers to write, and
 * the file of questions, each a line `{"role":"producer","settings":{"acks":"1"}}`; the answers stand in the same order, a line each.
 */
public final class ClientStartup {
    private static final ExecutorService CLOSING = Executors.newCachedThreadPool();
    private static final String SERVERS = "bootstrap.servers";
    private static final String NOBODY = "localhost:9";

    private static final Map<String, String> CONFIGURATIONS = Map.of(
        "producer-values", "org.apache.kafka.clients.producer.ProducerConfig",
        "consumer-values", "org.apache.kafka.clients.consumer.ConsumerConfig",
        "admin-values", "org.apache.kafka.clients.admin.AdminClientConfig",
        "streams-values", "org.apache.kafka.streams.StreamsConfig");

    private ClientStartup() {
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                Map<String, Object> question = FlatJson.read(line);
                out.write(Json.write(answer((String) question.get("role"), settings(question))));
                out.newLine();
            }
        }
        // Clients that failed halfway, and those of a Streams application that never ran, leave threads behind.
        Runtime.getRuntime().halt(0);
    }

    private static Map<String, Object> settings(Map<String, Object> question) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(SERVERS, NOBODY);
        ((Map<?, ?>) question.get("settings")).forEach((key, value) -> settings.put((String) key, value));
        return settings;
    }

    private static Map<String, Object> answer(String role, Map<String, Object> settings) {
        try {
            return switch (role) {
                case "producer" -> producer(settings);
                case "consumer" -> consumer(settings);
                case "admin" -> admin(settings);
                case "streams" -> streams(settings);
                case "producer-values", "consumer-values", "admin-values", "streams-values" -> values(role, settings);
                default -> throw new IllegalArgumentException("no role " + role);
            };
        } catch (Throwable refusal) {
            return refused(refusal);
        }
    }

    private static Map<String, Object> producer(Map<String, Object> settings) {
        KafkaProducer<byte[], byte[]> producer = names(settings, "serializer")
            ? new KafkaProducer<>(settings) : new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            Map<String, Object> state = ClientState.ofProducer(producer);
            if (!settings.get(SERVERS).equals(NOBODY)) state.put("addresses", ClientState.addresses(producer));
            return state;
        } finally {
            close(producer);
        }
    }

    /** Whether the question names a class of the kind; then it is the client that makes it, and the other one. */
    private static boolean names(Map<String, Object> settings, String kind) {
        String usual = "org.apache.kafka.common.serialization.ByteArray" + (kind.equals("serializer") ? "Serializer" : "Deserializer");
        if (!settings.containsKey("key." + kind) && !settings.containsKey("value." + kind)) return false;
        settings.putIfAbsent("key." + kind, usual);
        settings.putIfAbsent("value." + kind, usual);
        return true;
    }

    /** A file with `share.` settings may be for the other kind of consumer. */
    private static Map<String, Object> consumer(Map<String, Object> settings) throws Throwable {
        try {
            return plainConsumer(settings);
        } catch (RuntimeException refusal) {
            if (!String.valueOf(refused(refusal).get("message")).contains("share.") || !startsSharing(settings)) throw refusal;
            return Map.of("shares", true);
        }
    }

    /** By reflection: not every release has it. */
    private static boolean startsSharing(Map<String, Object> settings) {
        try {
            Class<?> owner = Class.forName("org.apache.kafka.clients.consumer.KafkaShareConsumer");
            close(owner.getConstructor(Map.class, Deserializer.class, Deserializer.class)
                .newInstance(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
            return true;
        } catch (ReflectiveOperationException refusal) {
            return false;
        }
    }

    private static Map<String, Object> plainConsumer(Map<String, Object> settings) {
        KafkaConsumer<byte[], byte[]> consumer = names(settings, "deserializer")
            ? new KafkaConsumer<>(settings) : new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            return ClientState.ofConsumer(consumer);
        } finally {
            close(consumer);
        }
    }

    private static Map<String, Object> admin(Map<String, Object> settings) {
        close(AdminClient.create(settings));
        return Map.of();
    }

    /** By reflection: Kafka Streams is not published with every release. */
    private static Map<String, Object> streams(Map<String, Object> settings) throws Throwable {
        Class<?> topologyClass = Class.forName("org.apache.kafka.streams.Topology");
        Object topology = topologyClass.getConstructor().newInstance();
        topologyClass.getMethod("addSource", String.class, String[].class).invoke(topology, "source", new String[] {"topic"});
        Properties properties = new Properties();
        properties.putAll(settings);
        Class<?> streamsClass = Class.forName("org.apache.kafka.streams.KafkaStreams");
        Object streams = streamsClass.getConstructor(topologyClass, Properties.class).newInstance(topology, properties);
        return ClientState.ofStreams(streams);
    }

    /** What a configuration of the role holds for every setting, as a file would write it. */
    private static Map<String, Object> values(String role, Map<String, Object> settings) throws Throwable {
        Constructor<?> constructor = Class.forName(CONFIGURATIONS.get(role)).getDeclaredConstructor(Map.class);
        constructor.setAccessible(true);
        AbstractConfig config = (AbstractConfig) constructor.newInstance(settings);
        Map<String, Object> values = new TreeMap<>();
        config.values().forEach((key, value) -> {
            if (!key.startsWith("_") && !key.contains("internal.")) values.put(key, ClientState.written(value));
        });
        return values;
    }

    /** Beside the next question, because some clients sleep on for a backoff. */
    static void close(Object client) {
        CLOSING.execute(() -> closeNow(client));
    }

    /** Without waiting for anything; how to say so has changed. */
    private static void closeNow(Object client) {
        try {
            client.getClass().getMethod("close", java.time.Duration.class).invoke(client, java.time.Duration.ZERO);
        } catch (NoSuchMethodException before20) {
            Reflect.call(client.getClass(), client, "close", 0L, TimeUnit.MILLISECONDS);
        } catch (ReflectiveOperationException failed) {
            // What cannot be closed ends with the program.
        }
    }

    /** What refused, behind everything that wraps it. */
    private static Map<String, Object> refused(Throwable refusal) {
        Throwable cause = refusal;
        while (cause.getCause() != null && isWrapper(cause)) cause = cause.getCause();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("refused", cause.getClass().getSimpleName());
        answer.put("message", String.valueOf(cause.getMessage()));
        return answer;
    }

    private static boolean isWrapper(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return name.equals("KafkaException") || name.equals("InvocationTargetException") || name.equals("StreamsException");
    }
}
