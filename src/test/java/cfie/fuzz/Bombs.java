package cfie.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Failure;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Small files that claim to be huge, and what it may cost to refuse one. */
abstract class Bombs {
    static final long MEGABYTE = 1 << 20;
    @TempDir Path folder;

    static void assertRefused(String reason, long megabytes, Executable reading) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        Failure refused = assertThrows(Failure.class, reading);
        long taken = thread.getCurrentThreadAllocatedBytes() - before;
        assertEquals(reason, refused.reason().name());
        assertTrue(taken < megabytes * MEGABYTE, taken + " bytes");
    }
}
