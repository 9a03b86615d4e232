package cfie.store.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Hands one open connection to whoever asks for one, and leaves to who opened it when what they did
 * is kept: each of them believes to have a transaction of its own.
 */
final class OneTransaction {
    private static final Set<String> LEFT_OUT = Set.of("commit", "close", "setAutoCommit");

    private OneTransaction() {}

    static DataSource of(Connection connection) {
        Connection lasting =
                proxy(
                        Connection.class,
                        (self, method, words) ->
                                LEFT_OUT.contains(method.getName())
                                        ? null
                                        : called(connection, method, words));
        return proxy(DataSource.class, (self, method, words) -> lasting);
    }

    private static Object called(Connection connection, Method method, Object[] words)
            throws Throwable {
        try {
            return method.invoke(connection, words);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
