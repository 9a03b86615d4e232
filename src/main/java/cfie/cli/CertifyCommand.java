package cfie.cli;

import cfie.domain.IssuedCertificate;
import cfie.domain.Selection;
import cfie.press.Printer;
import cfie.procedure.Certify;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides a year, issues what is due, and writes its certificates and certification records. */
final class CertifyCommand extends WritingVerb {
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<Cfie>> cfie = option("--cfie", "SLUG", Cfie::parse);
    private final Word<Optional<Nif>> teacher = option("--teacher", "NIF", Nif::parse);
    private final Word<Optional<Path>> out =
            option("--out", "DIR", Path::of).described("out.certify");
    private final Word<Optional<Path>> zip = option("--zip", "FILE", Path::of);
    private final Word<Optional<Path>> print = option("--print", "FILE", Path::of);
    private final Word<Boolean> renderOnly = flag("--render-only");
    private final Signing signing = new Signing(this);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", Days::parse);
    private final SafetyCopy copy = new SafetyCopy(this, "certify");
    private final Told told = new Told(this);

    private Printer printer;

    @Override
    public Integer call() {
        if (out.value().isEmpty() && zip.value().isEmpty() && print.value().isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--out, --zip, --print");
        }
        checkRendering();
        printer = signing.printer(desk().clock());
        if (!isDryRun()) {
            print.value()
                    .map(Path::toAbsolutePath)
                    .map(Path::getParent)
                    .ifPresent(OutFile::tryFolder);
        }
        return super.call();
    }

    /** Who only renders makes files in a folder, and decides nothing that could be rehearsed. */
    private void checkRendering() {
        boolean isMore =
                zip.value().isPresent()
                        || print.value().isPresent()
                        || date.value().isPresent()
                        || isDryRun();
        if (renderOnly.value() && (isMore || out.value().isEmpty())) {
            throw new InvalidValue(Flaw.RENDER_ONLY);
        }
    }

    @Override
    Exit run(Register register) {
        Selection wanted = Selection.of(year.value(), cfie.value(), teacher.value());
        teacher.value().ifPresent(one -> checkKnown(register, one));
        return renderOnly.value() ? render(register, wanted) : certify(register, wanted);
    }

    private Exit render(Register register, Selection wanted) {
        try (Destination to = Destination.open(out.value(), zip.value())) {
            long made = new SharedPrinting(root(), register, to, printer).run(wanted);
            if (told.inJson()) {
                desk().out().println(Json.line(rendered(made)));
            } else {
                tell("done.rendered", year.value(), made, out.value().orElseThrow());
            }
        }
        return Exit.DONE;
    }

    private Map<String, Object> rendered(long made) {
        Map<String, Object> rendered = new LinkedHashMap<>();
        rendered.put("year", year.value().text());
        rendered.put("rendered", made);
        return rendered;
    }

    private Exit certify(Register register, Selection wanted) {
        List<IssuedCertificate> dry = new ArrayList<>();
        try (Destination to =
                isDryRun() ? Destination.nowhere() : Destination.open(out.value(), zip.value())) {
            Certify.Result result =
                    write(
                            register,
                            Certify.Result::changes,
                            () -> copied(register, decide(register, wanted, dry)));
            if (!isDryRun()) {
                new Outputs(root(), register, to, printer).write(wanted);
                print.value().ifPresent(file -> print(register, wanted, file));
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

    /** What there was is copied before anything new is kept. */
    private Certify.Result copied(Register register, Certify.Result decided) {
        if (!isDryRun() && !decided.changes().isEmpty()) {
            copy.take(register);
        }
        return decided;
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
                new Certify(register, date.value().orElseGet(desk()::today))
                        .run(year.value(), wanted, new PrintCheck());
        dry.clear();
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
        return out.value().<Object>map(folder -> folder.resolve(name)).orElse(name);
    }

    private void tell(Certify.Result result, Listing.Certificates certificates) {
        if (!told.inJson()) {
            tell(
                    "done.certify",
                    year.value(),
                    result.judged(),
                    result.certified(),
                    result.unchanged(),
                    result.atCap(),
                    result.notEligible(),
                    result.issued(),
                    out.value().or(zip::value).or(print::value).orElseThrow());
            if (out.value().isPresent() || zip.value().isPresent()) {
                result.actas().forEach(acta -> tell("done.acta", placed(acta.file() + ".pdf")));
            }
            return;
        }
        try (Json json = new Json(desk().out())) {
            json.beginObject()
                    .field("year", year.value().text())
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
