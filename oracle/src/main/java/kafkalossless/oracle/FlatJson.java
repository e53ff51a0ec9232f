package kafkalossless.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a line of JSON that is made of objects and strings alone. */
final class FlatJson {
    private final String text;
    private int position;

    private FlatJson(String text) {
        this.text = text;
    }

    static Map<String, Object> read(String line) {
        return new FlatJson(line).object();
    }

    private Map<String, Object> object() {
        Map<String, Object> read = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String key = string();
            expect(':');
            read.put(key, peek() == '{' ? object() : string());
            if (peek() == ',') position++;
        }
        expect('}');
        return read;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        expect('"');
        for (char c = text.charAt(position++); c != '"'; c = text.charAt(position++)) {
            if (c != '\\') out.append(c);
            else out.append(escaped(text.charAt(position++)));
        }
        return out.toString();
    }

    private char escaped(char c) {
        if (c == 'u') {
            position += 4;
            return (char) Integer.parseInt(text.substring(position - 4, position), 16);
        }
        return c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
    }

    private char peek() {
        return text.charAt(position);
    }

    private void expect(char c) {
        if (text.charAt(position++) != c) throw new IllegalArgumentException("no " + c + " at " + position + " of " + text);
    }
}
