package cfie.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The invented year of the samples, brought in and not yet certified. */
public final class SampleYear {
    private static final String REGISTER = "register.mv.db";

    private SampleYear() {}

    /** Made once: copying a file is quicker than importing it. */
    private static final class Template {
        private static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("cfie-year");
                CfieRun tool = new CfieRun(folder);
                tool.run("init").ending(0);
                bringInto(tool);
                byte[] bytes = Files.readAllBytes(folder.resolve(REGISTER));
                Files.delete(folder.resolve(REGISTER));
                Files.deleteIfExists(folder.resolve("register.sums"));
                Files.delete(folder);
                return bytes;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** Imports everything of the year into a register that has nothing of it yet. */
    public static void bringInto(CfieRun tool) {
        tool.run("import", "schools", "samples/schools.csv", "--mode", "update").ending(0);
        for (String sheet :
                List.of(
                        "teachers",
                        "consents",
                        "projects",
                        "project-consents",
                        "reports",
                        "evaluations")) {
            String kind = sheet.replace("project-", "");
            tool.run("import", kind, "samples/" + sheet + ".csv", "--keep-going");
        }
    }

    /** The tool, with the year in a register in the folder. */
    public static CfieRun in(Path folder) throws IOException {
        Files.write(folder.resolve(REGISTER), Template.BYTES);
        return new CfieRun(folder);
    }
}
