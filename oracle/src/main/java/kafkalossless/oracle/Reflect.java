package kafkalossless.oracle;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at members that are private, or that only some of the asked releases have. */
final class Reflect {
    private Reflect() {
    }

    /** The class, without running its initialiser; empty when this release has none of that name. */
    static Optional<Class<?>> find(String className) {
        try {
            return Optional.of(Class.forName(className, false, Reflect.class.getClassLoader()));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    /** The value of a field of that name and type, of the object or else static, declared by the class or one above it. */
    static <T> Optional<T> field(Class<?> owner, Object object, String name, Class<T> type) {
        for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
            try {
                Field field = c.getDeclaredField(name);
                field.setAccessible(true);
                return Optional.ofNullable(field.get(object)).filter(type::isInstance).map(type::cast);
            } catch (NoSuchFieldException next) {
                continue;
            } catch (IllegalAccessException | NullPointerException notThere) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the method of that name answers to these arguments; empty when there is none that takes them. */
    static Optional<Object> call(Class<?> owner, Object object, String name, Object... arguments) {
        for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (!method.getName().equals(name) || method.getParameterCount() != arguments.length) continue;
                try {
                    method.setAccessible(true);
                    return Optional.ofNullable(method.invoke(object, arguments));
                } catch (ReflectiveOperationException | IllegalArgumentException | NullPointerException notThisOne) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /** What a field holds, or what a method answers when each of its parameters has an argument; empty when it cannot be had. */
    static Optional<Object> value(Member member, Object object, Function<Class<?>, Optional<Object>> argument) {
        if (object == null && !Modifier.isStatic(member.getModifiers())) return Optional.empty();
        try {
            if (member instanceof Field field) {
                field.setAccessible(true);
                return Optional.ofNullable(field.get(object));
            }
            Method method = (Method) member;
            List<Object> arguments = Stream.of(method.getParameterTypes()).map(argument).flatMap(Optional::stream).toList();
            if (arguments.size() != method.getParameterCount()) return Optional.empty();
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(object, arguments.toArray()));
        } catch (ReflectiveOperationException notThere) {
            return Optional.empty();
        }
    }

    /** The single instance of a Scala object. */
    static Optional<Object> scalaObject(String className) {
        return find(className + "$").flatMap(c -> field(c, null, "MODULE$", Object.class));
    }
}
