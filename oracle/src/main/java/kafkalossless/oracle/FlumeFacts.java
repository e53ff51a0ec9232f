package kafkalossless.oracle;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what the Kafka components of the Flume release on the classpath give to their clients: with nothing but addresses and topics written, with
 * settings of Kafka's written that Flume sets too, and with the names of Flume 1.6. One argument: the file to write.
 */
public final class FlumeFacts {
    /** By component, its class, and the methods that answer with the settings of its clients. */
    private static final Map<String, List<String>> COMPONENTS = new LinkedHashMap<>();

    static {
        COMPONENTS.put("source", List.of("org.apache.flume.source.kafka.KafkaSource", "consumer:getConsumerProps"));
        COMPONENTS.put("sink", List.of("org.apache.flume.sink.kafka.KafkaSink", "producer:getKafkaProps"));
        COMPONENTS.put("channel", List.of("org.apache.flume.channel.kafka.KafkaChannel", "producer:getProducerProps", "consumer:getConsumerProps"));
    }

    private FlumeFacts() {
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Map<String, String> bare = Map.of("kafka.bootstrap.servers", "localhost:9", "kafka.topics", "t", "kafka.topic", "t");
        Map<String, String> full = new HashMap<>(bare);
        for (String client : List.of("producer", "consumer")) {
            full.putAll(Map.of("kafka." + client + ".acks", "0", "kafka." + client + ".enable.auto.commit", "true", "kafka." + client + ".group.id", "own",
                "kafka." + client + ".auto.offset.reset", "none", "kafka." + client + ".bootstrap.servers", "other:9", "kafka." + client + ".linger.ms", "7",
                "kafka." + client + ".key.serializer", "s", "kafka." + client + ".value.serializer", "s"));
        }
        Map<String, String> old = Map.of("brokerList", "old:9", "topic", "t", "requiredAcks", "0", "groupId", "old", "readSmallestOffset", "false");
        Map<String, Object> answer = new TreeMap<>();
        for (Map.Entry<String, List<String>> component : COMPONENTS.entrySet()) {
            answer.put(component.getKey(), given(component, bare));
            answer.put(component.getKey() + ", all written", given(component, full));
            // A source of old asks ZooKeeper for the brokers.
            Map<String, String> named = new HashMap<>(component.getKey().equals("source") ? Map.of("kafka.bootstrap.servers", "localhost:9") : Map.of());
            named.putAll(old);
            answer.put(component.getKey() + ", old names", given(component, named));
        }
        Files.writeString(Path.of(arguments[0]), Json.write(answer));
    }

    private static Map<String, Object> given(Map.Entry<String, List<String>> component, Map<String, String> written) throws ReflectiveOperationException {
        Class<?> type = Class.forName(component.getValue().get(0));
        Class<?> contextType = Class.forName("org.apache.flume.Context");
        Object context = contextType.getConstructor(Map.class).newInstance(written);
        Object one = Beans.make(type);
        try {
            type.getMethod("configure", contextType).invoke(one, context);
        } catch (InvocationTargetException refused) {
            return Map.of("refused", refused.getCause().getClass().getSimpleName());
        }
        Map<String, Object> answer = new TreeMap<>();
        for (String getter : component.getValue().subList(1, component.getValue().size())) {
            String[] parts = getter.split(":");
            Map<String, Object> settings = new TreeMap<>();
            ((Map<?, ?>) Reflect.call(type, one, parts[1]).orElse(Map.of())).forEach((key, value) -> settings.put(key.toString(), String.valueOf(value)));
            answer.put(parts[0], settings);
        }
        return answer;
    }
}
