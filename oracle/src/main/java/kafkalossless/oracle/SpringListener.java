package kafkalossless.oracle;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The listener container's part of Boot's settings. */
final class SpringListener {
    private SpringListener() {
    }

    /** Every setting that has a value, by its name in a file; durations in milliseconds. */
    static Map<String, String> settings(Object listener) {
        Map<String, String> settings = new TreeMap<>();
        for (Method method : listener.getClass().getMethods()) {
            String getter = method.getName();
            if (method.getParameterCount() > 0 || !getter.matches("(get|is)[A-Z].*") || getter.equals("getClass")) continue;
            Reflect.call(listener.getClass(), listener, getter).ifPresent(value -> settings.put(name(getter), text(value)));
        }
        return settings;
    }

    private static String name(String getter) {
        String property = getter.replaceFirst("^(get|is)", "");
        return property.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    }

    private static String text(Object value) {
        if (value instanceof Duration duration) return Long.toString(duration.toMillis());
        return value instanceof Enum<?> constant ? constant.name() : SpringEffective.text(value);
    }
}
