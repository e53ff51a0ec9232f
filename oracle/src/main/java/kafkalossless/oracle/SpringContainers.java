package kafkalossless.oracle;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * Starts listener containers over a consumer that does nothing, and writes which of them refuse, and with which `enable.auto.commit` the
 * consumer is made. A question names `transactionIdPrefix` instead to see what a producer factory makes of its settings. Two arguments: the
 * file to write, and the questions, one JSON object of texts a line.
 */
public final class SpringContainers {
    private SpringContainers() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> answers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            Map<String, Object> question = JsonParserFactory.getJsonParser().parseMap(line);
            answers.add(Json.write(question.containsKey("transactionIdPrefix") ? producer(question) : container(question)));
        }
        Files.write(Path.of(arguments[0]), answers);
    }

    private static Map<String, Object> container(Map<String, Object> question) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Recording consumers = new Recording(question);
        AbstractMessageListenerContainer<String, String> container = null;
        try {
            ContainerProperties properties = properties(question);
            container = "concurrent".equals(question.get("container"))
                ? new ConcurrentMessageListenerContainer<>(consumers, properties) : new KafkaMessageListenerContainer<>(consumers, properties);
            container.start();
            answer.put("autoCommit", String.valueOf(consumers.autoCommit));
        } catch (RuntimeException refused) {
            answer.put("refused", refused.getMessage());
        } finally {
            if (container != null) container.stop();
        }
        return answer;
    }

    private static ContainerProperties properties(Map<String, Object> question) {
        ContainerProperties properties = new ContainerProperties("topic");
        properties.setGroupId("group");
        properties.setPollTimeout(10);
        properties.setShutdownTimeout(100);
        properties.setMessageListener("batch".equals(question.get("listener"))
            ? (BatchMessageListener<String, String>) records -> { } : (MessageListener<String, String>) (ConsumerRecord<String, String> one) -> { });
        // As Boot's configurer does: what nobody wrote is not set.
        if (question.get("ackMode") != null) properties.setAckMode(ContainerProperties.AckMode.valueOf((String) question.get("ackMode")));
        if (question.get("ackCount") != null) properties.setAckCount(Integer.parseInt((String) question.get("ackCount")));
        if (question.get("ackTime") != null) properties.setAckTime(Long.parseLong((String) question.get("ackTime")));
        return properties;
    }

    private static Map<String, Object> producer(Map<String, Object> question) {
        Map<String, Object> settings = new LinkedHashMap<>(question);
        String prefix = (String) settings.remove("transactionIdPrefix");
        Map<String, Object> answer = new LinkedHashMap<>();
        DefaultKafkaProducerFactory<String, String> factory = new DefaultKafkaProducerFactory<>(settings);
        if (prefix != null) factory.setTransactionIdPrefix(prefix);
        factory.getConfigurationProperties().forEach((key, value) -> answer.put(key, String.valueOf(value)));
        answer.put("transactional", factory.transactionCapable());
        return answer;
    }

    /** Makes consumers that answer nothing, and remembers with which settings. */
    private static final class Recording extends DefaultKafkaConsumerFactory<String, String> {
        volatile Object autoCommit;

        Recording(Map<String, Object> question) {
            super(settings(question));
        }

        private static Map<String, Object> settings(Map<String, Object> question) {
            Map<String, Object> settings = new LinkedHashMap<>(Map.of("bootstrap.servers", "localhost:1"));
            Object written = question.get("enableAutoCommit");
            // From Boot's typed key comes a Boolean, from a map of settings a text.
            if (written != null) settings.put("enable.auto.commit", "map".equals(question.get("from")) ? written : Boolean.valueOf((String) written));
            return settings;
        }

        @Override
        public Consumer<String, String> createConsumer(String groupId, String clientIdPrefix, String clientIdSuffix, Properties overrides) {
            Object asked = overrides == null ? null : overrides.getProperty("enable.auto.commit");
            autoCommit = asked == null ? getConfigurationProperties().get("enable.auto.commit") : asked;
            return idle();
        }
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String, String> idle() {
        return (Consumer<String, String>) Proxy.newProxyInstance(SpringContainers.class.getClassLoader(), new Class<?>[] { Consumer.class },
            (proxy, method, arguments) -> switch (method.getName()) {
                case "poll" -> {
                    Thread.sleep(arguments[0] instanceof Duration timeout ? Math.min(timeout.toMillis(), 10) : 10);
                    yield ConsumerRecords.empty();
                }
                case "assignment", "subscription", "paused" -> Set.of();
                case "metrics", "committed", "endOffsets", "beginningOffsets", "partitionsFor", "listTopics" -> method.getReturnType() == List.class ? List.of() : Map.of();
                case "hashCode" -> 1;
                case "equals" -> proxy == arguments[0];
                case "toString" -> "idle";
                default -> null;
            });
    }
}
