package id.jejak.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Tells which statements were prepared on a source's connections, and gives none while it is said to be away. */
public final class WatchedSource {

    private final DataSource real;
    private final Queue<String> prepared = new ConcurrentLinkedQueue<>();
    private final Queue<Error> errors = new ConcurrentLinkedQueue<>();
    private volatile boolean away;

    public WatchedSource(DataSource real) {
        this.real = real;
    }

    public void goAway() {
        away = true;
    }

    /** The next one who wants a connection gets that. */
    public void failWith(Error error) {
        errors.add(error);
    }

    public boolean hasFailed() {
        return errors.isEmpty();
    }

    /** What has been prepared since it was asked last. */
    public List<String> prepared() {
        List<String> now = List.copyOf(prepared);
        prepared.clear();
        return now;
    }

    public DataSource source() {
        return proxy(DataSource.class, (method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                Error error = errors.poll();
                if (error != null) {
                    throw error;
                }
                if (away) {
                    throw new SQLException("on purpose", "08001");
                }
            }
            Object result = call(real, method, arguments);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("prepareStatement") && arguments != null) {
                prepared.add(String.valueOf(arguments[0]));
            }
            return call(connection, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Called called) {
        return type.cast(Proxy.newProxyInstance(
                WatchedSource.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> called.on(method, arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Called {
        @Nullable
        Object on(Method method, Object @Nullable [] arguments) throws Throwable;
    }
}
