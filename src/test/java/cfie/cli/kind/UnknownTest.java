package cfie.cli.kind;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of whom nothing is found, it is told why. */
final class UnknownTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aTeacher() {
        tool = new CfieRun(folder);
        said("init").ending(0);
        said("import schools samples/schools.csv").ending(0);
        said("register-teacher 00000014Z --school 49999001 --given-name Eva --surname1"
                        + " Sol --date 2026-01-10")
                .ending(0);
    }

    private CfieRun.Run said(String line) {
        return tool.run(line.split(" "));
    }

    @Test
    void whoIsThereIsNotUnknown() {
        String err = said("export teachers --teacher 00000014Z").err();
        assertFalse(err.contains("aviso"), err);
    }

    @Test
    void whoWasForgottenIsNotToBeRegisteredAnew() {
        said("person forget 00000014Z --yes").ending(0);
        for (String asked : new String[] {"export", "list"}) {
            String err = said(asked + " teachers --teacher 00000014Z").err();
            assertTrue(err.contains("el registro olvidó a 00000014Z"), err);
            assertFalse(err.contains("register-teacher"), err);
        }
    }
}
