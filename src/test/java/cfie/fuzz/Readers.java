package cfie.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import cfie.credential.CredentialReader;
import cfie.picture.PictureFile;
import cfie.signature.OfficeKeys;
import cfie.signature.OtherTool;
import cfie.signature.PdfSignatures;
import cfie.signature.SigningKey;
import cfie.signature.SpoiltStamp;
import cfie.signature.TrustAnchors;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Everything that reads what others wrote, with sound examples. Whatever reads a new kind of file
 * joins this list: a name, examples, and what takes one.
 */
final class Readers {
    private static final String CERTIFICATE = "2025-2026/zamora/2025-2026-zamora-0001.pdf";
    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><defs>\
            <linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>\
            <g transform="rotate(10) scale(2 1)"><path d="M1 1 C 2 3, 4 5, 6 7 Z" fill="url(#g)"/>\
            <use href="#t"/><text id="t" x="3" y="9" font-size="4">CFIE</text></g></svg>
            """;
    private final Path folder;
    private final CfieRun tool;
    private final SpoiltFile spoilt;
    private final OfficeKeys keys;

    Readers(Path folder) throws IOException {
        this.folder = folder;
        this.tool = SampleYear.in(folder);
        this.spoilt = new SpoiltFile(folder.resolve("given"), tool);
        this.keys = new OfficeKeys(folder);
    }

    List<Fuzzing.Reader> all() throws Exception {
        List<Fuzzing.Reader> all = new ArrayList<>();
        all.add(Values.reader());
        new SheetReaders(spoilt).addTo(all);
        certificates(all);
        all.add(pictures());
        all.add(keyFiles());
        all.add(
                new Fuzzing.Reader(
                        "authorities",
                        List.of(Files.readAllBytes(keys.authorities())),
                        bytes -> TrustAnchors.of(spoilt.file(bytes))));
        all.add(
                new Fuzzing.Reader(
                        "numbers",
                        List.of("2025/2026-zamora-0001\n2025/2026-zamora-0002\n".getBytes(UTF_8)),
                        bytes ->
                                spoilt.run(
                                        bytes,
                                        "revoke",
                                        "--from",
                                        "FILE",
                                        "--reason",
                                        "R",
                                        "--by",
                                        "P",
                                        "--yes",
                                        "--dry-run")));
        SpoiltStamp stamp = new SpoiltStamp();
        all.add(new Fuzzing.Reader("time-stamps", List.of(stamp.sound()), stamp::take));
        return all;
    }

    private void certificates(List<Fuzzing.Reader> all) throws Exception {
        byte[] plain = certificate(folder.resolve("plain"));
        byte[] other = OtherTool.withRsa().sign(plain);
        Path signing = Files.createDirectory(folder.resolve("signing"));
        CfieRun signer = SampleYear.in(signing);
        signer.run(
                        "certify",
                        "--year",
                        "2025",
                        "--out",
                        signing.toString(),
                        "--sign",
                        keys.sound().toString(),
                        "--sign-password-file",
                        keys.password().toString())
                .ending(0);
        byte[] signed = Files.readAllBytes(signing.resolve(CERTIFICATE));
        List<byte[]> pdfs = List.of(plain, other, signed);
        all.add(new Fuzzing.Reader("verify", pdfs, bytes -> spoilt.run(bytes, "verify", "FILE")));
        String trust = keys.authorities().toString();
        all.add(
                new Fuzzing.Reader(
                        "verify offline",
                        pdfs,
                        bytes ->
                                spoilt.run(
                                        bytes, "verify", "--offline", "--trust", trust, "FILE")));
        all.add(
                new Fuzzing.Reader(
                        "attach signed",
                        List.of(other),
                        bytes -> spoilt.run(bytes, "attach-signed", "FILE", "--dry-run")));
        byte[] update = Arrays.copyOfRange(other, plain.length, other.length);
        all.add(
                new Fuzzing.Reader(
                        "updates",
                        List.of(update),
                        bytes -> PdfSignatures.of(joined(plain, bytes)).differences(plain)));
        String number = "2025/2026-zamora-0001";
        all.add(
                new Fuzzing.Reader(
                        "credentials",
                        List.of(
                                tool.run("credential", number).ending(0).getBytes(UTF_8),
                                signer.run("credential", number).ending(0).strip().getBytes(UTF_8)),
                        CredentialReader::read));
    }

    private byte[] certificate(Path out) throws IOException {
        tool.run("certify", "--year", "2025", "--out", out.toString()).ending(0);
        return Files.readAllBytes(out.resolve(CERTIFICATE));
    }

    private Fuzzing.Reader pictures() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillOval(5, 5, 20, 20);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new Fuzzing.Reader(
                "pictures",
                List.of(png.toByteArray(), SVG.getBytes(UTF_8)),
                bytes -> PictureFile.read(spoilt.file(bytes)));
    }

    private Fuzzing.Reader keyFiles() throws IOException {
        char[] password = Files.readString(keys.password()).toCharArray();
        return new Fuzzing.Reader(
                "key files",
                List.of(Files.readAllBytes(keys.sound()), Files.readAllBytes(keys.withoutKey())),
                bytes -> SigningKey.open(spoilt.file(bytes), password));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
