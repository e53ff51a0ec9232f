package kafkalossless.oracle;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes what the Kafka connector of SmallRye Reactive Messaging on the classpath takes for a channel, which strategies it knows, and what it gives
 * to the client of a channel of which only the topic is written. One argument: the file to write.
 */
public final class SmallRyeFacts {
    private static final String KAFKA = "io.smallrye.reactive.messaging.kafka.";

    private SmallRyeFacts() {
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Map<String, Map<String, Object>> attributes = new LinkedHashMap<>();
        attributes.put("incoming", attributes("KafkaConnectorIncomingConfiguration"));
        attributes.put("outgoing", attributes("KafkaConnectorOutgoingConfiguration"));
        Map<String, Object> answer = new LinkedHashMap<>(attributes);
        answer.put("commitStrategies", names("commit.KafkaCommitHandler$Strategy"));
        answer.put("failureStrategies", names("fault.KafkaFailureHandler$Strategy", "fault.KafkaDelayedRetryTopic$Factory"));
        answer.put("consumer", given("KafkaConnectorIncomingConfiguration", "impl.ReactiveKafkaConsumer", "getKafkaConsumerConfiguration"));
        answer.put("producer", given("KafkaConnectorOutgoingConfiguration", "impl.ReactiveKafkaProducer", "getKafkaProducerConfiguration"));
        if (answer.get("producer") == null) {
            answer.put("producer", given("KafkaConnectorOutgoingConfiguration", "impl.KafkaSink", "extractProducerConfiguration"));
        }
        Files.writeString(Path.of(arguments[0]), Json.write(answer));
    }

    /** By name, what each getter asks the configuration for, and what it answers where that knows nothing. */
    private static Map<String, Object> attributes(String configuration) throws ReflectiveOperationException {
        List<String> asked = new ArrayList<>();
        Class<?> type = Class.forName("org.eclipse.microprofile.config.Config");
        Object empty = Proxy.newProxyInstance(SmallRyeFacts.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getName().startsWith("get") && arguments != null) asked.add((String) arguments[0]);
            return method.getName().equals("getOptionalValue") ? Optional.empty() : null;
        });
        Map<String, Object> found = new TreeMap<>();
        Class<?> owner = Class.forName(KAFKA + configuration);
        Object config = blank(owner);
        for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getType() != type) continue;
                field.setAccessible(true);
                field.set(config, empty);
            }
        }
        for (Method getter : owner.getMethods()) {
            if (!getter.getName().startsWith("get") || getter.getParameterCount() > 0 || getter.getDeclaringClass() == Object.class) continue;
            asked.clear();
            Object held;
            boolean required = false;
            try {
                held = getter.invoke(config);
            } catch (InvocationTargetException missing) {
                held = null;
                required = true;
            }
            if (!asked.isEmpty()) found.put(asked.get(0), facts(getter, held, required));
        }
        return found;
    }

    private static Map<String, Object> facts(Method getter, Object held, boolean required) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Type result = getter.getGenericReturnType();
        Type type = result instanceof ParameterizedType optional ? optional.getActualTypeArguments()[0] : result;
        facts.put("type", ((Class<?>) type).getSimpleName().toLowerCase().replace("integer", "int"));
        Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
        if (value != null) facts.put("default", value.toString());
        if (required) facts.put("required", true);
        return facts;
    }

    /** The names of an enumeration as a file writes them, the texts of an interface of constants, or the name that a factory is found by. */
    private static List<String> names(String... classes) {
        List<String> names = new ArrayList<>();
        for (String name : classes) {
            for (Class<?> type : Reflect.find(KAFKA + name).stream().toList()) {
                if (type.isEnum()) Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name().toLowerCase().replace('_', '-')).forEach(names::add);
                for (Field field : type.isInterface() ? type.getDeclaredFields() : new Field[0]) {
                    if (field.getType() == String.class) Reflect.field(type, null, field.getName(), String.class).ifPresent(names::add);
                }
                for (Annotation one : type.getAnnotations()) {
                    if (one.annotationType().getSimpleName().equals("Identifier")) Reflect.call(one.annotationType(), one, "value").map(Object::toString).ifPresent(names::add);
                }
            }
        }
        return names.stream().sorted().distinct().toList();
    }

    /** What the client of a channel gets of which nothing but the topic is written; nothing where the release makes it in another way. */
    private static Map<String, Object> given(String configuration, String owner, String method) throws ReflectiveOperationException {
        Optional<Class<?>> type = Reflect.find(KAFKA + owner);
        Optional<Method> making = type.stream().flatMap(one -> Stream.of(one.getDeclaredMethods())).filter(one -> one.getName().equals(method)).findFirst();
        if (making.isEmpty()) return null;
        Method found = making.get();
        Object config = Class.forName(KAFKA + configuration).getConstructors()[0].newInstance(channel(Class.forName("org.eclipse.microprofile.config.Config")));
        Object[] rest = Stream.of(found.getParameterTypes()).skip(1).map(SmallRyeFacts::argument).toArray();
        List<Object> all = new ArrayList<>(List.of(config));
        Collections.addAll(all, rest);
        found.setAccessible(true);
        Object made = found.invoke(Modifier.isStatic(found.getModifiers()) ? null : blank(type.get()), all.toArray());
        Map<?, ?> settings = made instanceof Map<?, ?> map ? map : (Map<?, ?>) Reflect.call(made.getClass(), made, "getMap").orElseThrow();
        Map<String, Object> written = new TreeMap<>();
        settings.forEach((key, value) -> written.put(key.toString(), value == null ? null : value.toString()));
        return written;
    }

    private static Object argument(Class<?> type) {
        if (type == String.class) return "sample";
        if (type == int.class) return -1;
        return type.isInterface() ? empty(type) : null;
    }

    /** An injected collection with nothing in it. */
    private static Object empty(Class<?> type) {
        return Proxy.newProxyInstance(SmallRyeFacts.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
            case "isUnsatisfied" -> true;
            case "select", "handles" -> self;
            case "iterator" -> Collections.emptyIterator();
            case "stream", "handlesStream" -> Stream.empty();
            default -> method.getReturnType() == boolean.class ? (Object) false : null;
        });
    }

    /** A configuration of MicroProfile that knows the channel, its topic and its connector. */
    private static Object channel(Class<?> config) {
        Map<String, String> known = Map.of("channel-name", "sample", "connector", "smallrye-kafka", "topic", "sample",
            "key.deserializer", "k", "value.deserializer", "v", "key.serializer", "k", "value.serializer", "v");
        return Proxy.newProxyInstance(SmallRyeFacts.class.getClassLoader(), new Class<?>[] {config}, (self, method, arguments) -> switch (method.getName()) {
            case "getOptionalValue" -> Optional.ofNullable(known.get(arguments[0]));
            case "getValue" -> known.get(arguments[0]);
            case "getPropertyNames" -> known.keySet();
            case "hashCode" -> 1;
            default -> null;
        });
    }

    private static Object blank(Class<?> type) throws ReflectiveOperationException {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field field = unsafe.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        return unsafe.getMethod("allocateInstance", Class.class).invoke(field.get(null), type);
    }
}
