package cfie.cli.upkeep;

import cfie.cli.file.CentreFiles;
import cfie.cli.file.Drafts;
import cfie.cli.file.Hashes;
import cfie.cli.file.PdfFolder;
import cfie.cli.screen.Progress;
import cfie.domain.issued.Acta;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.domain.ledger.Diagnosis;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Kind;
import cfie.domain.ledger.Selection;
import cfie.procedure.Portions;
import cfie.procedure.kept.Examine;
import cfie.sheet.list.ManifestSheet;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Failure;
import cfie.value.Sha256;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares a folder with what the rows say should lie in it, and tells what else lies there. */
final class FilesExam {
    /** No line of a list is longer, in octets. */
    private static final int LONGEST = 4_000;

    private final Register register;
    private final Path folder;
    private final Examine.Press press;
    private final Diagnosis diagnosis;
    private final List<CertificateNumber> restorable = new ArrayList<>();
    private final Set<Path> told = new HashSet<>();
    private final Set<String> forgotten = new HashSet<>();

    FilesExam(Register register, Path folder, Examine.Press press, Diagnosis diagnosis) {
        this.register = register;
        this.folder = folder.toAbsolutePath().normalize();
        this.press = press;
        this.diagnosis = diagnosis;
    }

    void run(Progress progress) {
        long[] done = {0};
        register.certificates()
                .each(
                        Selection.ALL,
                        issued -> {
                            certificate(issued);
                            progress.at(++done[0]);
                        });
        CentreFiles ofCentres = new CentreFiles(register);
        register.actas()
                .newest(Selection.ALL)
                .forEach(
                        acta ->
                                ofCentres.each(
                                        Selection.of(
                                                acta.year(),
                                                Optional.of(acta.cfie()),
                                                Optional.empty()),
                                        (name, content) -> ofCentre(acta, name, content)));
        if (Files.isDirectory(folder)) {
            strangers();
            drafts();
        }
        progress.done();
    }

    /** The certificates whose files are missing or damaged and can be made again. */
    List<CertificateNumber> restorable() {
        return restorable;
    }

    private void certificate(IssuedCertificate issued) {
        if (issued.isForgotten()) {
            forgotten.add(issued.number().text());
        }
        Path file = folder.resolve(issued.number().file());
        boolean isThere = Files.exists(file);
        if (issued.sha256().isEmpty()) {
            add(unmade(issued.number()), file, issued.number());
        } else if (isThere && !isOurs(issued, Hashes.ofFile(file))) {
            wrong(issued, file, Kind.FILE_DAMAGED);
        } else if (!isThere && !issued.isForgotten()) {
            wrong(issued, file, Kind.FILE_MISSING);
        }
    }

    private Kind unmade(CertificateNumber number) {
        return register.toSign().among(List.of(number)).isEmpty()
                ? Kind.FILE_UNMADE
                : Kind.FILE_TO_SIGN;
    }

    /** As it was issued, or as it came back signed. */
    private boolean isOurs(IssuedCertificate issued, String hash) {
        return issued.sha256().filter(hash::equals).isPresent()
                || register.signedCopies().of(issued.number()).stream()
                        .anyMatch(copy -> copy.sha256().equals(hash));
    }

    private void wrong(IssuedCertificate issued, Path file, Kind kind) {
        boolean comesBack = comesBack(issued);
        add(comesBack ? kind : Kind.FILE_LOST, file, issued.number());
        if (comesBack) {
            restorable.add(issued.number());
        }
    }

    private boolean comesBack(IssuedCertificate issued) {
        if (issued.isForgotten()) {
            return false;
        }
        Optional<KeptSignature> kept =
                Optional.ofNullable(
                        register.signatures().find(List.of(issued.number())).get(issued.number()));
        try {
            return issued.sha256().equals(Optional.of(press.print(issued, kept)));
        } catch (Failure unprintable) {
            return false;
        }
    }

    private void ofCentre(Acta.Key of, String name, byte[] content) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            add(Kind.FILE_MISSING, file, file.getFileName());
        } else if (!Hashes.ofFile(file).equals(Sha256.hex(content))) {
            Kind kind =
                    name.equals(ManifestSheet.file(of.year(), of.cfie()))
                            ? ofList(file, content)
                            : Kind.FILE_DAMAGED;
            add(kind, file, kind == Kind.FILE_OLDER ? of.year() : file.getFileName());
        }
        told.add(file);
    }

    /**
     * A list grows: an earlier one has some of the lines, and no others but of whoever was
     * forgotten since.
     */
    private Kind ofList(Path file, byte[] content) {
        try {
            if (Files.size(file) > content.length + (long) forgotten.size() * LONGEST) {
                return Kind.FILE_DAMAGED;
            }
            Set<String> lines = lines(Files.readAllBytes(file));
            List<String> others =
                    lines.stream().filter(Predicate.not(lines(content)::contains)).toList();
            if (!others.isEmpty() && others.stream().allMatch(this::isOfForgotten)) {
                return Kind.FILE_NAMES_FORGOTTEN;
            }
            boolean isOlder =
                    others.isEmpty() && !lines.isEmpty() && Files.size(file) < content.length;
            return isOlder ? Kind.FILE_OLDER : Kind.FILE_DAMAGED;
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    private boolean isOfForgotten(String line) {
        return forgotten.contains(line.substring(0, Math.max(0, line.indexOf(','))));
    }

    private static Set<String> lines(byte[] text) {
        return Set.copyOf(new String(text, StandardCharsets.UTF_8).lines().toList());
    }

    private void add(Kind kind, Path file, Object what) {
        diagnosis.add(Fault.of(kind, folder.relativize(file).toString(), what));
        told.add(file);
    }

    private void strangers() {
        Portions<Path> files = new Portions<>(this::strangers);
        new PdfFolder(folder).each(files::add);
        files.end();
    }

    private void strangers(List<Path> files) {
        List<Path> unsaid = files.stream().filter(file -> !told.contains(file)).toList();
        List<String> hashes = unsaid.stream().map(Hashes::ofFile).toList();
        Set<String> known = new HashSet<>(register.signedCopies().bySha256(hashes).keySet());
        known.addAll(register.certificates().bySha256(hashes).keySet());
        for (int at = 0; at < unsaid.size(); at++) {
            if (!known.contains(hashes.get(at))) {
                add(Kind.FILE_STRANGE, unsaid.get(at), unsaid.get(at).getFileName());
            }
        }
    }

    private void drafts() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(Drafts::isOne)
                    .sorted()
                    .forEach(file -> add(Kind.DRAFT_LEFT, file, file.getFileName()));
        } catch (IOException | UncheckedIOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, folder);
        }
    }
}
