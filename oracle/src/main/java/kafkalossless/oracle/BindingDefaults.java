package kafkalossless.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Asks the classes that hold the bindings whether what stands under the prefix of defaults reaches a binding of which nothing is written. */
final class BindingDefaults {
    private static final String CORE = "org.springframework.cloud.stream.";
    /** Where defaults stand, the class that reads them, what it is asked for a binding, a property, and a value that is nobody's default. */
    private static final List<List<String>> SAMPLES = List.of(
        List.of("spring.cloud.stream.default", "group", CORE + "config.BindingServiceProperties", "getBindingProperties", "sample"),
        List.of("spring.cloud.stream.default.consumer", "maxAttempts", CORE + "config.BindingServiceProperties", "getConsumerProperties", "7"),
        List.of("spring.cloud.stream.default.producer", "partitionCount", CORE + "config.BindingServiceProperties", "getProducerProperties", "7"),
        List.of("spring.cloud.stream.kafka.default.consumer", "enableDlq", CORE + "binder.kafka.properties.KafkaExtendedBindingProperties", "getExtendedConsumerProperties", "true"),
        List.of("spring.cloud.stream.kafka.default.producer", "sync", CORE + "binder.kafka.properties.KafkaExtendedBindingProperties", "getExtendedProducerProperties", "true"),
        List.of("spring.cloud.stream.kafka.streams.default.consumer", "keySerde", CORE + "binder.kafka.streams.properties.KafkaStreamsExtendedBindingProperties", "getExtendedConsumerProperties", "sample"),
        List.of("spring.cloud.stream.kafka.streams.default.producer", "keySerde", CORE + "binder.kafka.streams.properties.KafkaStreamsExtendedBindingProperties", "getExtendedProducerProperties", "sample"));

    private BindingDefaults() {
    }

    /** By prefix, whether it does. */
    static Map<String, Boolean> reach() {
        Map<String, Boolean> answers = new TreeMap<>();
        for (List<String> sample : SAMPLES) {
            Reflect.find(sample.get(2)).ifPresent(type -> answers.put(sample.get(0), reaches(sample, type)));
        }
        return answers;
    }

    private static boolean reaches(List<String> sample, Class<?> type) {
        String written = sample.get(0) + "." + sample.get(1);
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("sample", Map.of(written, sample.get(4))));
            context.refresh();
            Object bean = Beans.make(type);
            Reflect.call(type, bean, "setApplicationContext", (ApplicationContext) context);
            Reflect.call(type, bean, "afterPropertiesSet");
            String name = Character.toUpperCase(sample.get(1).charAt(0)) + sample.get(1).substring(1);
            return Reflect.call(type, bean, sample.get(3), "input")
                .flatMap(found -> Reflect.call(found.getClass(), found, "get" + name).or(() -> Reflect.call(found.getClass(), found, "is" + name)))
                .map(Objects::toString).equals(Optional.of(sample.get(4)));
        }
    }
}
