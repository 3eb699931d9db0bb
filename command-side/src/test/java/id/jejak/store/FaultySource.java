package id.jejak.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A source whose calls of the append function go wrong in the ways that were ordered, then work again; likewise so many
 * statements that end a backend, and its connections may be made to outlive being closed.
 */
final class FaultySource implements DataSource {

    enum Fault {
        ERROR_BEFORE,
        ERROR_AFTER,
        LOST_BEFORE,
        LOST_AFTER,
        REFUSED
    }

    private final DataSource real;
    final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    final AtomicInteger failingEnds = new AtomicInteger();
    volatile boolean deafToClose;

    FaultySource(DataSource real) {
        this.real = real;
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public Connection getConnection() throws SQLException {
        Connection connection = real.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close") && deafToClose) {
                        return null;
                    }
                    if (method.getName().equals("prepareStatement")
                            && arguments[0].toString().contains("pg_terminate_backend")
                            && failingEnds.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
                        throw new SQLException("on purpose", "57014");
                    }
                    Object result = call(connection, method, arguments);
                    return result instanceof PreparedStatement statement
                                    && arguments[0].toString().contains("append_batch")
                            ? faulty(connection, statement)
                            : result;
                });
    }

    private PreparedStatement faulty(Connection connection, PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (_, method, arguments) -> {
                    Fault fault = method.getName().equals("executeQuery") ? faults.poll() : null;
                    if (fault == null) {
                        return call(statement, method, arguments);
                    }
                    if (fault == Fault.ERROR_AFTER || fault == Fault.LOST_AFTER) {
                        statement.executeQuery().close();
                    }
                    switch (fault) {
                        case ERROR_BEFORE, ERROR_AFTER -> throw new StackOverflowError("on purpose");
                        case LOST_BEFORE, LOST_AFTER -> {
                            connection.close();
                            throw new SQLException("on purpose", "08006");
                        }
                        case REFUSED -> throw new SQLException("on purpose", "53100");
                    }
                    throw new AssertionError(fault);
                });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
