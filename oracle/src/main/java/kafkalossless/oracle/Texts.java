package kafkalossless.oracle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

/**
 * Reads texts as Java and Spring Boot read files. Two arguments: the file of answers to write, and the file of questions, each a line
 * `{"grammar":"yaml","text":"…"}`, the text as Base64 of its UTF-16 units; the answers stand in the same order, a line each.
 */
public final class Texts {
    private Texts() {
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                Map<String, Object> question = FlatJson.read(line);
                byte[] text = Base64.getDecoder().decode((String) question.get("text"));
                out.write(Json.write(answer((String) question.get("grammar"), new String(text, StandardCharsets.UTF_16BE))));
                out.newLine();
            }
        }
    }

    /** The documents, each a list of its keys and values in the order of the keys, or the name of what was thrown. */
    private static Object answer(String grammar, String text) {
        try {
            return switch (grammar) {
                case "properties" -> List.of(plain(text));
                case "spring-properties" -> spring(new PropertiesPropertySourceLoader(), "t.properties", text, StandardCharsets.ISO_8859_1);
                case "yaml" -> spring(new YamlPropertySourceLoader(), "t.yml", text, StandardCharsets.UTF_8);
                default -> throw new IllegalArgumentException(grammar);
            };
        } catch (Exception | StackOverflowError refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static List<Object> plain(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return inOrder(properties);
    }

    private static List<Object> spring(PropertySourceLoader loader, String name, String text, Charset charset) throws IOException {
        ByteArrayResource file = new ByteArrayResource(text.getBytes(charset)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
        List<Object> documents = new ArrayList<>();
        for (PropertySource<?> document : loader.load(name, file)) {
            documents.add(inOrder((Map<?, ?>) document.getSource()));
        }
        return documents;
    }

    private static List<Object> inOrder(Map<?, ?> document) {
        List<Object> pairs = new ArrayList<>();
        new TreeMap<>(document).forEach((key, value) -> pairs.add(Arrays.asList(key, written(value))));
        return pairs;
    }

    /** What the application is given as text; bytes and dates have none that is worth comparing. */
    private static String written(Object tracked) {
        Object value = tracked instanceof OriginTrackedValue one ? one.getValue() : tracked;
        return value instanceof CharSequence || value instanceof Number || value instanceof Boolean ? value.toString() : null;
    }
}
