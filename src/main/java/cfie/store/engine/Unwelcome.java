package cfie.store.engine;

import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;

/** Why a server did not let us in, each case with its own remedy. */
record Unwelcome(ServerAddress address) {
    Unavailable translated(SQLException refused) {
        if (has(refused, UnknownHostException.class)) {
            return unavailable(Unavailable.Reason.REGISTER_HOST_UNKNOWN, address.place());
        }
        if (has(refused, ConnectException.class) || has(refused, SocketTimeoutException.class)) {
            return unavailable(Unavailable.Reason.REGISTER_SILENT, address.place());
        }
        return switch (Optional.ofNullable(refused.getSQLState()).orElse("")) {
            case "28P01", "28000" -> denied(refused);
            case "3D000" ->
                    unavailable(
                            Unavailable.Reason.REGISTER_NO_DATABASE,
                            address.place(),
                            address.database());
            case "53300" -> unavailable(Unavailable.Reason.REGISTER_CROWDED, address.place());
            case "57P03" -> unavailable(Unavailable.Reason.REGISTER_SILENT, address.place());
            default -> lacksPassword(refused) ? denied(refused) : rejected(refused);
        };
    }

    private Unavailable denied(SQLException refused) {
        return unavailable(
                Unavailable.Reason.REGISTER_DENIED, address.place(), address.user(), said(refused));
    }

    private Unavailable rejected(SQLException refused) {
        return unavailable(Unavailable.Reason.REGISTER_REJECTED, address.place(), said(refused));
    }

    /** The driver has no code of its own for a password that it was not given. */
    private static boolean lacksPassword(SQLException refused) {
        return "08004".equals(refused.getSQLState()) && said(refused).contains("password");
    }

    private static String said(SQLException refused) {
        return OneLine.printable(
                Optional.ofNullable(refused.getMessage()).orElse("").replaceAll("\\s+", " "));
    }

    private static boolean has(Throwable refused, Class<?> kind) {
        return refused != null && (kind.isInstance(refused) || has(refused.getCause(), kind));
    }

    private static Unavailable unavailable(Unavailable.Reason reason, Object... details) {
        return new Unavailable(reason, details);
    }
}
