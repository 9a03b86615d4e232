package cfie.cli.proof;

import cfie.signature.OtherTool;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A year that was issued without a signature, and a folder where signed copies come back. */
abstract class CopiesBack {
    static final OtherTool RSA = OtherTool.withRsa();

    @TempDir Path folder;
    CfieRun tool;
    Path signed;

    @BeforeEach
    void certificatesAreIssued() throws IOException {
        tool = SampleYear.in(folder);
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
        signed = Files.createDirectory(folder.resolve("signed"));
    }

    byte[] issued(int running) throws IOException {
        return Files.readAllBytes(folder.resolve("out/2025-2026/zamora/" + name(running)));
    }

    static String name(int running) {
        return "2025-2026-zamora-000" + running + ".pdf";
    }

    Path put(int running, byte[] content) throws IOException {
        return Files.write(signed.resolve(name(running)), content);
    }

    static String named(OtherTool tool) {
        return "Directora (certificado electrónico %s)"
                .formatted(tool.certificate().getSerialNumber().toString(16));
    }

    CfieRun.Run attach(String... more) {
        List<String> words = new ArrayList<>(List.of("attach-signed", signed.toString()));
        words.addAll(List.of(more));
        return tool.run(words.toArray(String[]::new));
    }

    String verified(int running) {
        return tool.run("verify", signed.resolve(name(running)).toString()).out();
    }
}
