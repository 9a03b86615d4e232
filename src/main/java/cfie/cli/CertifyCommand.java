package cfie.cli;

import cfie.domain.IssuedCertificate;
import cfie.domain.Selection;
import cfie.press.Printer;
import cfie.procedure.Certify;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Decides a year, issues what is due, and writes its certificates and certification records. */
@CommandLine.Command(name = "certify")
final class CertifyCommand extends WritingVerb {
    @CommandLine.Option(names = "--year", paramLabel = "Y", required = true)
    private AcademicYear year;

    @CommandLine.Option(names = "--cfie", paramLabel = "SLUG")
    private Optional<Cfie> cfie;

    @CommandLine.Option(names = "--teacher", paramLabel = "NIF")
    private Optional<Nif> teacher;

    @CommandLine.Option(names = "--out", paramLabel = "DIR", descriptionKey = "out.certify")
    private Optional<Path> out;

    @CommandLine.Option(names = "--zip", paramLabel = "FILE")
    private Optional<Path> zip;

    @CommandLine.Option(names = "--print", paramLabel = "FILE")
    private Optional<Path> print;

    @CommandLine.Mixin private Signing signing;

    @CommandLine.Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date;

    @CommandLine.Mixin private Told told;

    private Printer printer;

    @Override
    public Integer call() {
        if (out.isEmpty() && zip.isEmpty() && print.isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--out, --zip, --print");
        }
        printer = signing.printer(desk().clock());
        return super.call();
    }

    @Override
    Exit run(Register register) {
        Selection wanted = Selection.of(year, cfie, teacher);
        teacher.ifPresent(one -> checkKnown(register, one));
        List<IssuedCertificate> dry = new ArrayList<>();
        try (Destination to = isDryRun() ? Destination.nowhere() : Destination.open(out, zip)) {
            Certify.Result result = write(register, () -> decide(register, wanted, dry));
            if (!isDryRun()) {
                new Outputs(root(), register, to, printer).write(wanted);
                print.ifPresent(file -> print(register, wanted, file));
            }
            warn(register, result);
            tell(
                    result,
                    isDryRun()
                            ? dry::forEach
                            : visitor -> register.certificates().each(wanted, visitor));
        }
        return Exit.DONE;
    }

    private void print(Register register, Selection wanted, Path file) {
        if (!new PrintBook(register, printer).write(wanted, file)) {
            root().note("note.nothing-to-print");
        }
    }

    /** What a rehearsal takes back is noted before. */
    private Certify.Result decide(
            Register register, Selection wanted, List<IssuedCertificate> dry) {
        Certify.Result decided =
                new Certify(register, date.orElseGet(desk()::today))
                        .run(year, wanted, new PrintCheck());
        if (isDryRun()) {
            register.certificates().each(wanted, dry::add);
        }
        return decided;
    }

    private void warn(Register register, Certify.Result result) {
        result.centres().stream()
                .filter(centre -> register.centres().of(centre).director().isEmpty())
                .forEach(
                        centre ->
                                root().warn("warning.NO_DIRECTOR", centre.title(), centre.slug()));
    }

    /** Inside the ZIP file names stand by themselves. */
    private Object placed(String name) {
        return out.<Object>map(folder -> folder.resolve(name)).orElse(name);
    }

    private void tell(Certify.Result result, Listing.Certificates certificates) {
        if (!told.inJson()) {
            tell(
                    "done.certify",
                    year,
                    result.judged(),
                    result.certified(),
                    result.unchanged(),
                    result.atCap(),
                    result.notEligible(),
                    result.issued(),
                    out.or(() -> zip).orElseThrow());
            result.actas().forEach(acta -> tell("done.acta", placed(acta.file() + ".pdf")));
            return;
        }
        try (Json json = new Json(desk().out())) {
            json.beginObject()
                    .field("year", year.text())
                    .field("judged", result.judged())
                    .field("certified", result.certified())
                    .field("unchanged", result.unchanged())
                    .field("at_cap", result.atCap())
                    .field("not_eligible", result.notEligible())
                    .field("issued", result.issued())
                    .beginArray("certificates");
            certificates.each(one -> json.value(CertificateJson.of(one)));
            json.endArray()
                    .field(
                            "actas",
                            result.actas().stream()
                                    .flatMap(
                                            acta ->
                                                    Stream.of(
                                                            acta.file() + ".pdf",
                                                            acta.file() + ".csv"))
                                    .toList())
                    .endObject();
        }
    }
}
