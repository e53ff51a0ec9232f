package kafkalossless.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes which places of Kafka's documentation the release on the classpath makes: its definitions print themselves as HTML, and that
 * is what the site shows. One argument: the file to write, `{ role: { prefix: [settings] } }`.
 */
public final class Anchors {
    /** Each setting has a place under its own name, and one that no other page has. */
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a><a id=\"([^\"]+)\\1\"");

    private Anchors() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Object> roles = new LinkedHashMap<>();
        for (String role : Definitions.roles()) {
            Map<String, TreeSet<String>> found = new TreeMap<>();
            for (String className : Definitions.printersOf(role)) {
                Matcher anchor = ANCHOR.matcher(printed(className));
                while (anchor.find()) found.computeIfAbsent(anchor.group(2), prefix -> new TreeSet<>()).add(anchor.group(1));
            }
            if (!found.isEmpty()) roles.put(role, found);
        }
        Files.writeString(Path.of(arguments[0]), Json.write(roles));
        System.exit(0);
    }

    /** What the class prints when it is run; nothing where this release has no such class, or it cannot be run. */
    private static String printed(String className) {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Class.forName(className).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (ClassNotFoundException | NoSuchMethodException absent) {
            return "";
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(className + " does not print its definitions", failed);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
