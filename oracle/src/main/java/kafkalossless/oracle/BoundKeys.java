package kafkalossless.oracle;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.ResolvableType;

/**
 * The keys below a prefix that Spring Boot binds to a class: its properties, and those of the classes inside of it. Each is put to Boot's own binder;
 * what that does not take is left out. `*` stands for the key of a map whose values are such classes.
 */
final class BoundKeys {
    private static final String OURS = "org.springframework.cloud.stream.";
    /** What the container gives to a bean; no file can write it. */
    private static final List<String> HANDED = List.of("org.springframework.context.", "org.springframework.core.env.", "org.springframework.core.convert.", "org.springframework.boot.");
    private static final int DEEPEST = 5;

    private final String prefix;
    private final Class<?> root;
    private final Map<String, Object> found = new TreeMap<>();

    BoundKeys(String prefix, Class<?> root) {
        this.prefix = prefix;
        this.root = root;
    }

    Map<String, Object> all() {
        walk(prefix, root, Beans.make(root), false, 0);
        return found;
    }

    private void walk(String path, Class<?> type, Object bean, boolean deprecated, int depth) {
        if (depth > DEEPEST) return;
        for (String property : properties(type)) {
            ResolvableType declared = typeOf(type, property);
            String name = path + "." + dashed(property);
            Object held = held(type, bean, property);
            boolean isMap = Map.class.isAssignableFrom(declared.resolve(Object.class));
            boolean isList = Collection.class.isAssignableFrom(declared.resolve(Object.class));
            Class<?> inner = isMap ? declared.asMap().getGeneric(1).resolve(Object.class) : isList ? declared.asCollection().getGeneric(0).resolve(Object.class) : declared.resolve(Object.class);
            boolean isSettable = methods(type, property).anyMatch(method -> method.getParameterCount() == 1);
            boolean old = deprecated || isDeprecated(type, property);
            if (inner.getName().startsWith(OURS) && !inner.isEnum() && !inner.isInterface()) {
                boolean isKept = isSettable || held == held(type, bean, property);
                String below = name + (isMap ? ".*" : isList ? "[*]" : "");
                if (isKept) walk(below, inner, isMap || isList || held == null ? Beans.make(inner) : held, old, depth + 1);
            } else if ((isSettable || isMap || isList) && HANDED.stream().noneMatch(inner.getName()::startsWith) && takes(name, isMap)) {
                found.put(name, facts(type, property, declared, held, old));
            }
        }
    }

    /** The properties of a bean, in order: every name that has a setter or a getter. */
    private static Set<String> properties(Class<?> type) {
        return Stream.of(type.getMethods()).filter(BoundKeys::isOwn).map(BoundKeys::propertyOf).flatMap(Optional::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOwn(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() != Object.class && !method.isBridge();
    }

    private static Optional<String> propertyOf(Method method) {
        String name = method.getName();
        boolean sets = name.startsWith("set") && method.getParameterCount() == 1;
        boolean gets = (name.startsWith("get") || name.startsWith("is")) && method.getParameterCount() == 0 && method.getReturnType() != void.class;
        String rest = name.substring(name.startsWith("is") ? 2 : Math.min(3, name.length()));
        return (sets || gets) && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0))
            ? Optional.of(Character.toLowerCase(rest.charAt(0)) + rest.substring(1)) : Optional.empty();
    }

    private static Stream<Method> methods(Class<?> type, String property) {
        return Stream.of(type.getMethods()).filter(BoundKeys::isOwn).filter(method -> propertyOf(method).filter(property::equals).isPresent());
    }

    private static Optional<Method> getter(Class<?> type, String property) {
        return methods(type, property).filter(method -> method.getParameterCount() == 0).findFirst();
    }

    private static Object held(Class<?> type, Object bean, String property) {
        return bean == null ? null : getter(type, property).flatMap(method -> Reflect.value(method, bean, any -> Optional.empty())).orElse(null);
    }

    /** Of several setters the one that takes what the getter answers, as Boot chooses. */
    private static ResolvableType typeOf(Class<?> type, String property) {
        Optional<ResolvableType> read = getter(type, property).map(method -> ResolvableType.forMethodReturnType(method, type));
        List<ResolvableType> taken = methods(type, property).filter(method -> method.getParameterCount() == 1)
            .map(method -> ResolvableType.forMethodParameter(method, 0, type)).toList();
        return taken.isEmpty() || read.isPresent() && taken.stream().anyMatch(one -> one.toString().equals(read.get().toString()))
            ? read.orElseThrow() : taken.get(0);
    }

    private static boolean isDeprecated(Class<?> type, String property) {
        return methods(type, property).flatMap(method -> Stream.of(method.getAnnotations())).map(Annotation::annotationType)
            .map(Class::getSimpleName).anyMatch(name -> name.equals("Deprecated") || name.equals("DeprecatedConfigurationProperty"));
    }

    private static Optional<String> replacement(Class<?> type, String property) {
        return methods(type, property).flatMap(method -> Stream.of(method.getAnnotations()))
            .filter(one -> one.annotationType().getSimpleName().equals("DeprecatedConfigurationProperty"))
            .map(one -> Reflect.call(one.annotationType(), one, "replacement").map(Object::toString).orElse(""))
            .filter(text -> !text.isEmpty()).findFirst();
    }

    private boolean takes(String name, boolean isMap) {
        String written = name.replace("[*]", "[0]").replace("*", "sample") + (isMap ? ".sample" : "");
        try {
            Bindable<?> target = Optional.ofNullable(Beans.make(root)).<Bindable<?>>map(Bindable::ofInstance).orElse(Bindable.of(root));
            new Binder(new MapConfigurationPropertySource(Map.of(written, "sample"))).bind(prefix, target, new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
            return true;
        } catch (BindException refused) {
            // A value that cannot be converted has found its place.
            return !(refused.getCause() instanceof UnboundConfigurationPropertiesException);
        }
    }

    private static Map<String, Object> facts(Class<?> type, String property, ResolvableType declared, Object held, boolean deprecated) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", boxed(declared.toString()));
        String text = written(held);
        if (text != null) facts.put("default", text);
        List<String> constants = constants(declared.isArray() ? declared.getComponentType().resolve(Object.class) : declared.resolve(Object.class));
        if (!constants.isEmpty()) facts.put("values", constants);
        if (deprecated) facts.put("deprecated", true);
        replacement(type, property).ifPresent(name -> facts.put("replacement", name));
        return facts;
    }

    private static List<String> constants(Class<?> type) {
        return type.isEnum() ? Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList() : List.of();
    }

    /** As Boot's metadata names types: primitives by their classes, no blanks. */
    private static String boxed(String type) {
        return switch (type) {
            case "boolean" -> "java.lang.Boolean";
            case "int" -> "java.lang.Integer";
            case "long" -> "java.lang.Long";
            case "short" -> "java.lang.Short";
            case "double" -> "java.lang.Double";
            case "float" -> "java.lang.Float";
            default -> type.replace(", ", ",");
        };
    }

    /** What a file would have to say to get the same; `null` where nothing is held, or nothing that can be written. */
    private static String written(Object held) {
        if (held instanceof Enum<?> constant) return constant.name();
        if (held instanceof Class<?> c) return c.getName();
        if (held instanceof Object[] array) return array.length == 0 ? null : Arrays.stream(array).map(String::valueOf).collect(Collectors.joining(","));
        if (held instanceof Duration duration) return duration.toMillis() + "ms";
        boolean isPlain = held instanceof String || held instanceof Number || held instanceof Boolean;
        return isPlain ? held.toString() : null;
    }

    private static String dashed(String property) {
        StringBuilder out = new StringBuilder();
        for (char c : property.toCharArray()) {
            if (Character.isUpperCase(c) && out.length() > 0) out.append('-');
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
