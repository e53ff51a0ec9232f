package kafkalossless.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings that spring-kafka's own serializers and deserializers read out of a client's map, by the classes that name them. */
final class SpringKafkaKeys {
    private static final String HOME = "org/springframework/kafka/support/serializer/";

    /** As they stand in the constants of a class; those of one family also begin like Boot's keys. */
    private static final Pattern KEY = Pattern.compile("spring\\.(?:(?:json|deserializer|message)|kafka\\.(?:(?:key|value)\\.)?serialization)(?:\\.[a-z]+)+");

    private SpringKafkaKeys() {
    }

    /** Key, simple names of classes. */
    static Map<String, TreeSet<String>> all() throws IOException {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        URL one = SpringKafkaKeys.class.getClassLoader().getResource(HOME + "JsonDeserializer.class");
        JarFile jar = ((JarURLConnection) one.openConnection()).getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.getName().matches(HOME + "\\w+\\.class")) continue;
            String owner = entry.getName().substring(HOME.length()).replace(".class", "");
            try (InputStream in = jar.getInputStream(entry)) {
                // Each constant stands behind its length and a byte that is no letter.
                Matcher key = KEY.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                while (key.find()) found.computeIfAbsent(key.group(), name -> new TreeSet<>()).add(owner);
            }
        }
        return found;
    }
}
