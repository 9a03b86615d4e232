package cfie.cli.batch;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.AnOffice;
import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A school, and lines about its teachers that are run in one go. */
abstract class ABatch {
    static final String SCHOOL = " --school " + Given.SCHOOL;
    @RegisterExtension final AnOffice office = new AnOffice();
    @TempDir Path folder;
    CfieRun tool;

    @BeforeEach
    void aSchoolIsThere() {
        office.with(aSchool());
        office.register().close();
        tool = new CfieRun(office.address().toString());
    }

    static String registering(int digits) {
        return "register-teacher "
                + Given.nif(digits)
                + " --given-name Ana --surname1 Gil"
                + SCHOOL;
    }

    CfieRun.Run batch(List<String> lines, String... options) throws IOException {
        Path file = Files.write(folder.resolve("lines.txt"), lines);
        List<String> argv = new ArrayList<>(List.of("batch", file.toString()));
        argv.addAll(List.of(options));
        return tool.run(argv.toArray(String[]::new));
    }

    static List<String> states(CfieRun.Run run) {
        return run.out()
                .lines()
                .map(ABatch::object)
                .map(one -> one.get("line") + " " + one.get("exit") + " " + one.get("state"))
                .toList();
    }

    static Map<String, Object> object(String line) {
        try {
            return JSON.std.mapFrom(line);
        } catch (IOException malformed) {
            throw new AssertionError(line, malformed);
        }
    }

    List<String> teachers() {
        return tool.run("list", "teachers", "--format", "ids").ending(0).lines().toList();
    }

    List<String> events() {
        assertEquals(0, tool.run("audit", "--verify").exit());
        return tool.run("audit", "--format", "csv", "--command", "register-teacher")
                .ending(0)
                .lines()
                .skip(1)
                .toList();
    }
}
