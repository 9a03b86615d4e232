package cfie.cli;

import java.io.PrintWriter;
import java.sql.SQLException;

/**
 * Where a defect of ours happened. The messages of what was thrown are left out: those of a
 * database repeat the values of a row, and traces are sent about.
 */
record Trace(Throwable stop) {
    void print(PrintWriter out) {
        String why = "";
        for (Throwable each = stop; each != null; each = each.getCause()) {
            out.println(why + each.getClass().getName() + state(each));
            for (StackTraceElement frame : each.getStackTrace()) {
                out.println("\tat " + frame);
            }
            why = "Caused by: ";
        }
    }

    private static String state(Throwable thrown) {
        return thrown instanceof SQLException refused
                ? " (SQLSTATE %s, %d)".formatted(refused.getSQLState(), refused.getErrorCode())
                : "";
    }
}
