package kafkalossless.oracle;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The classes of Kafka, Connect, Streams or spring-kafka that a setting can name, by what they are; tests of those projects are left out. */
final class PublicClasses {
    private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

    static {
        String common = "org.apache.kafka.common.";
        String clients = "org.apache.kafka.clients.";
        String streams = "org.apache.kafka.streams.";
        String connect = "org.apache.kafka.connect.";
        KINDS.put("serializer", List.of(common + "serialization.Serializer"));
        KINDS.put("deserializer", List.of(common + "serialization.Deserializer"));
        KINDS.put("serde", List.of(common + "serialization.Serde"));
        KINDS.put("partitioner", List.of(clients + "producer.Partitioner"));
        KINDS.put("assignor", List.of(clients + "consumer.ConsumerPartitionAssignor", clients + "consumer.internals.PartitionAssignor"));
        KINDS.put("producer-interceptor", List.of(clients + "producer.ProducerInterceptor"));
        KINDS.put("consumer-interceptor", List.of(clients + "consumer.ConsumerInterceptor"));
        KINDS.put("metrics-reporter", List.of(common + "metrics.MetricsReporter"));
        KINDS.put("login-module", List.of("javax.security.auth.spi.LoginModule"));
        KINDS.put("callback-handler", List.of(common + "security.auth.AuthenticateCallbackHandler"));
        KINDS.put("config-provider", List.of(common + "config.provider.ConfigProvider"));
        KINDS.put("deserialization-handler", List.of(streams + "errors.DeserializationExceptionHandler"));
        KINDS.put("production-handler", List.of(streams + "errors.ProductionExceptionHandler"));
        KINDS.put("processing-handler", List.of(streams + "errors.ProcessingExceptionHandler"));
        KINDS.put("timestamp-extractor", List.of(streams + "processor.TimestampExtractor"));
        KINDS.put("converter", List.of(connect + "storage.Converter"));
        KINDS.put("header-converter", List.of(connect + "storage.HeaderConverter"));
        KINDS.put("transformation", List.of(connect + "transforms.Transformation"));
        KINDS.put("predicate", List.of(connect + "transforms.predicates.Predicate"));
        KINDS.put("source-connector", List.of(connect + "source.SourceConnector"));
        KINDS.put("sink-connector", List.of(connect + "sink.SinkConnector"));
        KINDS.put("override-policy", List.of(connect + "connector.policy.ConnectorClientConfigOverridePolicy"));
        KINDS.put("authorizer", List.of("org.apache.kafka.server.authorizer.Authorizer", "kafka.security.auth.Authorizer"));
        KINDS.put("group-assignor", List.of(
            "org.apache.kafka.coordinator.group.assignor.PartitionAssignor", "org.apache.kafka.coordinator.group.api.assignor.PartitionAssignor"));
    }

    private PublicClasses() {
    }

    /** Name as a file gives it, kinds. */
    static Map<String, TreeSet<String>> all(String... packages) throws IOException {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        KINDS.forEach((kind, names) -> names.stream().map(Reflect::find).flatMap(Optional::stream).findFirst().ifPresent(type -> kinds.put(kind, type)));
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (String path : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (!path.endsWith(".jar")) continue;
            try (JarFile jar = new JarFile(Path.of(path).toFile())) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    String name = entry.getName().replaceFirst("\\.class$", "").replace('/', '.');
                    if (!entry.getName().endsWith(".class") || Stream.of(packages).noneMatch(name::startsWith)) continue;
                    TreeSet<String> own = kindsOf(name, kinds);
                    if (!own.isEmpty()) found.put(name, own);
                }
            }
        }
        return found;
    }

    private static TreeSet<String> kindsOf(String name, Map<String, Class<?>> kinds) {
        TreeSet<String> own = new TreeSet<>();
        try {
            Class<?> type = Class.forName(name, false, PublicClasses.class.getClassLoader());
            if (!isUsable(type)) return own;
            kinds.forEach((kind, of) -> {
                if (of.isAssignableFrom(type)) own.add(kind);
            });
        } catch (ClassNotFoundException | LinkageError needsMore) {
            // What it needs is not on the classpath: nobody could use it here either.
        }
        return own;
    }

    /** Made by its name alone: public, with everything around it, and no part of an object. */
    private static boolean isUsable(Class<?> type) {
        int modifiers = type.getModifiers();
        boolean isWhole = !type.isInterface() && !Modifier.isAbstract(modifiers) && (type.getEnclosingClass() == null || Modifier.isStatic(modifiers));
        if (!isWhole || type.isAnonymousClass() || type.isLocalClass()) return false;
        for (Class<?> c = type; c != null; c = c.getEnclosingClass()) if (!Modifier.isPublic(c.getModifiers())) return false;
        return hasPlainConstructor(type);
    }

    /** Where another constructor takes what is not on the classpath, the plain one cannot be seen either. */
    private static boolean hasPlainConstructor(Class<?> type) {
        try {
            return Stream.of(type.getConstructors()).anyMatch(one -> one.getParameterCount() == 0);
        } catch (LinkageError needsMore) {
            return true;
        }
    }
}
