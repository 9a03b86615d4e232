package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.signature.OfficeKeys;
import cfie.store.engine.Address;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import cfie.testkit.Server;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office moves from a file to a server and back, and takes everything along. */
final class MovedRegisterTest {
    private static final List<String> KINDS =
            List.of(
                    "schools",
                    "teachers",
                    "consents",
                    "projects",
                    "reports",
                    "evaluations",
                    "certificates",
                    "acta");

    @TempDir Path folder;
    private final Address server = Server.nothing();

    @AfterEach
    void noTrace() {
        Server.drop(server);
    }

    @Test
    void whatIsTakenAlongIsEverything() throws Exception {
        CfieRun own = SampleYear.in(folder);
        describeTheOffice(own);
        OfficeKeys keys = new OfficeKeys(folder);
        certify(own, "--sign", keys.sound() + "", "--sign-password-file", keys.password() + "");
        own.run("revoke", "2025/2026-zamora-0001", "--reason", "Fue otra", "--by", "Eva", "--yes")
                .ending(0);
        certify(own);
        Map<String, String> told = told(own);
        assertTrue(told.get("certificates").contains("revoked"));

        CfieRun shared = new CfieRun(server.toString());
        move(own, shared, "there.zip");
        assertEquals(told, told(shared));
        CfieRun back = new CfieRun(folder.resolve("back/register").toString());
        move(shared, back, "back.zip");
        assertEquals(told, told(back));
        assertEquals(tables("there.zip"), tables("back.zip"));

        Map<String, String> written = files();
        for (CfieRun tool : List.of(shared, back)) {
            lose();
            certify(tool);
            assertEquals(written, files());
            assertEquals(told, told(tool));
        }
    }

    private void describeTheOffice(CfieRun tool) throws IOException {
        Path logo = folder.resolve("logo.svg");
        Files.writeString(
                logo,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"5\">"
                        + "<rect width=\"20\" height=\"5\" fill=\"#7a1f2b\"/></svg>");
        tool.run("set-cfie", "zamora", "--director", "Ana Ruiz", "--logo", logo.toString())
                .ending(0);
    }

    private void certify(CfieRun tool, String... more) {
        String[] words = {"certify", "--year", "2025", "--out", folder.resolve("out").toString()};
        tool.run(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new)).ending(0);
    }

    private void move(CfieRun from, CfieRun to, String name) {
        String file = folder.resolve(name).toString();
        from.run("backup", file).ending(0);
        to.run("restore", file, "--dry-run").ending(0);
        to.run("restore", file).ending(0);
    }

    private static Map<String, String> told(CfieRun tool) {
        Map<String, String> told = new TreeMap<>();
        KINDS.forEach(kind -> told.put(kind, tool.run("export", kind).ending(0)));
        told.put("why", tool.run("why", "--year", "2025", "--format", "json").ending(0));
        return told;
    }

    /** What the manifest says of the tables: their sums are those of both engines. */
    private Object tables(String name) throws IOException {
        try (var zip = new java.util.zip.ZipFile(folder.resolve(name).toFile());
                var in = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return JSON.std.mapFrom(in).get("tables");
        }
    }

    private void lose() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private Map<String, String> files() throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                files.put(folder.relativize(file).toString(), HexFormat.of().formatHex(sum));
            }
        }
        assertTrue(files.size() > 30, files.keySet().toString());
        return files;
    }
}
