package kafkalossless.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the classes that Spring binds properties to, as a context does that has nothing else in it. */
final class Beans {
    private Beans() {
    }

    /** An instance by the shortest constructor; `null` where none can be made. Interfaces among the arguments answer nothing. */
    static Object make(Class<?> type) {
        if (type.isInterface()) return nothing(type);
        List<Constructor<?>> constructors = Stream.of(type.getDeclaredConstructors())
            .sorted(Comparator.comparingInt(Constructor::getParameterCount)).<Constructor<?>>map(one -> one).toList();
        for (Constructor<?> constructor : constructors) {
            try {
                constructor.setAccessible(true);
                return constructor.newInstance(Stream.of(constructor.getParameterTypes()).map(Beans::make).toArray());
            } catch (ReflectiveOperationException | RuntimeException next) {
                continue;
            }
        }
        return null;
    }

    private static Object nothing(Class<?> type) {
        return Proxy.newProxyInstance(Beans.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> null);
    }
}
