package kafkalossless.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes what the Scala clients of the Kafka release on the classpath read, which ended with 2.0: client, setting, type and default.
 * They have no definitions: they are built over properties that note what is asked of them. One argument: the file to write.
 */
public final class ScalaClients {
    private static final Map<String, String> CLIENTS =
        Map.of("producer", "kafka.producer.ProducerConfig", "consumer", "kafka.consumer.ConsumerConfig");

    private static final String GIVEN = "given";

    private ScalaClients() {
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Map<String, Object> clients = new TreeMap<>();
        for (Map.Entry<String, String> client : CLIENTS.entrySet()) clients.put(client.getKey(), settings(client.getValue()));
        Files.writeString(Path.of(arguments[0]), Json.write(clients));
        System.exit(0);
    }

    private static Map<String, Object> settings(String className) throws ReflectiveOperationException {
        Listening properties = new Listening();
        // What must be there.
        properties.put("group.id", GIVEN);
        for (String address : new String[] {"zookeeper.connect", "metadata.broker.list"}) properties.put(address, GIVEN + ":1");
        Object config = Class.forName(className).getConstructor(Properties.class).newInstance(properties);
        Map<String, Object> settings = new TreeMap<>();
        for (String name : properties.asked) settings.put(name, facts(config, name));
        return settings;
    }

    /** The type, and the default where it is a plain value; both as a getter of the setting's name tells them. */
    private static Map<String, Object> facts(Object config, String name) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Object value = value(config, getter(name)).orElse("");
        boolean isNumber = value instanceof Integer || value instanceof Short;
        boolean isList = value.getClass().getName().startsWith("scala.collection.");
        facts.put("type", isNumber ? "int" : value instanceof Boolean ? "boolean" : isList ? "list" : "string");
        boolean isPlain = isNumber || value instanceof Boolean || value instanceof String;
        // What had to be given is no default, and neither is what follows from it.
        if (isPlain && !value.toString().isEmpty() && !value.toString().startsWith(GIVEN)) facts.put("default", value.toString());
        return facts;
    }

    private static Optional<Object> value(Object config, String getter) {
        try {
            return Optional.ofNullable(config.getClass().getMethod(getter).invoke(config));
        } catch (ReflectiveOperationException absent) {
            return Optional.empty();
        }
    }

    /** `auto.commit.enable` is autoCommitEnable; two families have names of their own. */
    private static String getter(String name) {
        if (name.equals("queued.max.message.chunks")) return "queuedMaxMessages";
        StringBuilder getter = new StringBuilder();
        for (String word : name.replaceFirst("^zookeeper\\.", "zk.").split("\\.")) {
            getter.append(getter.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return getter.toString();
    }

    /** Properties that note every name that somebody asks for. */
    private static final class Listening extends Properties {
        private final TreeSet<String> asked = new TreeSet<>();

        @Override
        public synchronized boolean containsKey(Object name) {
            asked.add((String) name);
            return super.containsKey(name);
        }

        @Override
        public String getProperty(String name) {
            asked.add(name);
            return super.getProperty(name);
        }
    }
}
