package kafkalossless.oracle;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PlaceholdersResolver;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Starts an application over a folder of files with some profiles, and writes what Spring Boot would give each Kafka client and the listener
 * container. Two arguments: the file to write, and the questions, one JSON object a line: `folder`, and `profiles` divided by commas.
 */
public final class SpringEffective {
    private static final List<String> CLIENTS = List.of("producer", "consumer", "admin", "streams");

    private SpringEffective() {
    }

    /** The application: nothing but its files. */
    @Configuration
    static class Application {
    }

    public static void main(String[] arguments) throws IOException {
        Class<?> target = Stream
            .of("org.springframework.boot.kafka.autoconfigure.KafkaProperties", "org.springframework.boot.autoconfigure.kafka.KafkaProperties")
            .flatMap(name -> Reflect.find(name).stream()).findFirst().orElseThrow();
        List<String> answers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            Map<String, Object> question = JsonParserFactory.getJsonParser().parseMap(line);
            answers.add(Json.write(answer(target, Path.of((String) question.get("folder")), (String) question.get("profiles"))));
        }
        Files.write(Path.of(arguments[0]), answers);
    }

    private static Map<String, Object> answer(Class<?> target, Path folder, String profiles) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // The folder is the application's classpath root, as src/main/resources is.
        try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toAbsolutePath().toUri().toURL() }, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            SpringApplication application = new SpringApplication(new DefaultResourceLoader(loader), Application.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setEnvironment(new FilesOnly());
            application.setRegisterShutdownHook(false);
            application.setLogStartupInfo(false);
            String[] line = profiles.isEmpty() ? new String[0] : new String[] { "--spring.profiles.active=" + profiles };
            try (ConfigurableApplicationContext context = application.run(line)) {
                return settings(target, context);
            }
        } catch (RuntimeException refused) {
            return Map.of("refused", reason(refused));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Map<String, Object> settings(Class<?> target, ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        // Numbers drawn at random come from outside of the files.
        environment.getPropertySources().remove("random");
        Unresolved unresolved = new Unresolved();
        Object bound = bind(target, binder(environment, context), unresolved);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("active", List.of(environment.getActiveProfiles()));
        for (String client : CLIENTS) answer.put(client, texts(built(bound, client)));
        Object producer = Reflect.call(target, bound, "getProducer").orElseThrow();
        Reflect.call(producer.getClass(), producer, "getTransactionIdPrefix").ifPresent(prefix -> answer.put("transactionIdPrefix", prefix));
        Object listener = Reflect.call(target, bound, "getListener").orElseThrow();
        answer.put("listener", SpringListener.settings(listener));
        if (!unresolved.names.isEmpty()) answer.put("unresolved", unresolved.names);
        return answer;
    }

    /** What Boot gives a client; it refuses some combinations only here. */
    private static Map<?, ?> built(Object bound, String client) {
        String name = "build" + Character.toUpperCase(client.charAt(0)) + client.substring(1) + "Properties";
        // Between 3.1 and 4.0 the method takes the application's SSL bundles, and a variant without them is deprecated.
        Method build = Stream.of(bound.getClass().getMethods()).filter(method -> method.getName().equals(name))
            .max(Comparator.comparing(Method::getParameterCount)).orElseThrow();
        try {
            return (Map<?, ?>) build.invoke(bound, new Object[build.getParameterCount()]);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Boot's own binder, with the property editors of the application. */
    private static Binder binder(ConfigurableEnvironment environment, ConfigurableApplicationContext context) {
        try {
            Constructor<Binder> constructor = Binder.class.getConstructor(Iterable.class, PlaceholdersResolver.class, ConversionService.class, Consumer.class);
            Consumer<PropertyEditorRegistry> editors = context.getBeanFactory()::copyRegisteredEditorsTo;
            return constructor.newInstance(
                ConfigurationPropertySources.get(environment), new PropertySourcesPlaceholdersResolver(environment), null, editors);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T bind(Class<T> target, Binder binder, BindHandler handler) {
        return binder.bind("spring.kafka", Bindable.of(target), handler).orElseGet(() -> instance(target));
    }

    private static <T> T instance(Class<T> target) {
        try {
            return target.getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Values as Kafka reads them from a file: classes by name, lists by commas. */
    private static Map<String, String> texts(Map<?, ?> settings) {
        Map<String, String> texts = new TreeMap<>();
        settings.forEach((key, value) -> texts.put(key.toString(), text(value)));
        return texts;
    }

    static String text(Object value) {
        if (value instanceof Class<?> type) return type.getName();
        if (value instanceof List<?> list) return String.join(",", list.stream().map(SpringEffective::text).toList());
        return String.valueOf(value);
    }

    /** The innermost cause tells most. */
    private static String reason(Throwable refused) {
        Throwable cause = refused;
        while (cause.getCause() != null && cause.getCause() != cause) cause = cause.getCause();
        return cause.getClass().getSimpleName();
    }

    /** No variables and no system settings of the machine that asks. */
    static final class FilesOnly extends StandardEnvironment {
        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
        }

        /** As in Boot's own environment: profiles are the files' business, not read again from what they bring. */
        protected String doGetActiveProfilesProperty() {
            return null;
        }

        protected String doGetDefaultProfilesProperty() {
            return null;
        }
    }

    /** A typed key whose placeholder nobody fills in: left out and named, instead of refusing everything. */
    static final class Unresolved implements BindHandler {
        final List<String> names = new ArrayList<>();

        @Override
        public Object onFailure(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) throws Exception {
            Object written = context.getConfigurationProperty() == null ? null : context.getConfigurationProperty().getValue();
            if (written == null || !written.toString().contains("${") || isCircular(error)) throw error;
            names.add(name.toString());
            return target.getValue() == null ? null : target.getValue().get();
        }

        private static boolean isCircular(Throwable error) {
            return error != null && (error.toString().contains("Circular") || isCircular(error.getCause()));
        }
    }
}
