package cfie.cli.issue;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.ProblemsFound;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.NewFolders;
import cfie.cli.file.SafetyCopy;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Failure;
import cfie.value.Flaw;
import cfie.value.Interrupted;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides a year, issues what is due, and writes its certificates and certification records. */
public final class CertifyCommand extends WritingVerb {
    private final Word<Optional<AcademicYear>> year = option("--year", "Y", AcademicYear::parse);
    private final Option<Optional<Cfie>> cfie =
            option("--cfie", "SLUG", Cfie::parse).settingIf(this::isNewlySaid);
    private final Option<Optional<Nif>> teacher = option("--teacher", "NIF", Nif::parse);
    private final Delivery delivery = new Delivery(this, this::hasFiles);
    private final Approval approval = new Approval(this);
    private final Word<Boolean> renderOnly = flag("--render-only");
    private final Signing signing = new Signing(this);
    private final Word<Boolean> unsigned = flag("--unsigned");
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final GapQuestion gap = new GapQuestion(this);
    private final SafetyCopy copy = new SafetyCopy(this, "certify");
    private final Told told = new Told(this);

    private Printer printer;
    private Scope scope;

    @Override
    public boolean isUndoable() {
        return false;
    }

    @Override
    public boolean isDryRun() {
        return super.isDryRun() || approval.isPlanning();
    }

    @Override
    public Integer call() {
        checkOutputs();
        checkRendering();
        approval.read(super.isDryRun());
        scope = approval.approved().map(this::planned).orElseGet(this::said);
        printer = signing.printer(desk().clock());
        checkSigning();
        tellCentre();
        NewFolders made = delivery.newFolders();
        try {
            if (!isDryRun()) {
                delivery.tryPrint();
            }
            int exit = super.call();
            return gap.isOpen() ? asked(made) : exit;
        } catch (Failure | ProblemsFound | Interrupted stop) {
            made.discard();
            throw stop;
        }
    }

    /** Whoever is asked may take any time for it, or end it: nothing is kept yet. */
    private int asked(NewFolders made) {
        made.discard();
        root().farewell().rest("interrupted.nothing");
        if (gap.ask()) {
            return super.call();
        }
        root().note("done.declined");
        return Exit.INTERRUPTED.code();
    }

    /** Whom somebody names may be another centre's: nothing is issued for that one unasked. */
    private void tellCentre() {
        if (teacher.isTyped() && !cfie.isTyped()) {
            cfie.value().ifPresent(one -> root().note("note.certify-cfie", one.title()));
        }
    }

    /** A plan that is applied says itself of which centre it is. */
    private boolean isNewlySaid() {
        return !approval.isApplying();
    }

    private boolean hasFiles() {
        return !approval.isPlanning();
    }

    /** Who plans issues nothing, and so there is nothing to write. */
    private void checkOutputs() {
        boolean hasOutputs = delivery.isAnySaid();
        if (approval.isPlanning() && hasOutputs) {
            throw new InvalidValue(Flaw.OPTIONS_APART, "--plan", "--out, --zip, --print");
        }
        if (!hasOutputs && !approval.isPlanning() && !(approval.isApplying() && isDryRun())) {
            throw new InvalidValue(Flaw.ONE_OPTION_MISSING, "--out, --zip, --print");
        }
    }

    /** Who only renders makes files in a folder, and decides nothing that could be rehearsed. */
    private void checkRendering() {
        boolean isMore =
                date.value().isPresent() || isDryRun() || approval.isApplying() || unsigned.value();
        if (renderOnly.value() && (isMore || !delivery.isFolder())) {
            throw new InvalidValue(Flaw.RENDER_ONLY);
        }
    }

    private void checkSigning() {
        if (unsigned.value() && printer.signs()) {
            throw new InvalidValue(Flaw.OPTIONS_APART, "--unsigned", "--sign");
        }
    }

    private static boolean isAnySaid(List<Word<? extends Optional<?>>> words) {
        return words.stream().anyMatch(word -> word.value().isPresent());
    }

    private Scope said() {
        return new Scope(
                year.value().orElseThrow(() -> new InvalidValue(Flaw.OPTION_MISSING, "--year")),
                cfie.value(),
                teacher.value(),
                date.value().orElseGet(desk()::today));
    }

    /** What was planned is applied whole, and under its own day. */
    private Scope planned(Plan plan) {
        if (isAnySaid(List.of(year, cfie, teacher, date))) {
            throw new InvalidValue(
                    Flaw.OPTIONS_APART, "--apply", "--year, --cfie, --teacher, --date");
        }
        return plan.scope();
    }

    @Override
    protected Exit run(Register register) {
        scope.teacher().ifPresent(one -> checkKnown(register, one));
        SigningDuty duty = new SigningDuty(register, printer, unsigned.value());
        if (!renderOnly.value()) {
            var order = new Issuing.Order(scope, delivery, approval, told.inJson());
            return new Issuing(this, order, gap, duty).run(register, copy::take);
        }
        new MissingFiles(this, register, duty)
                .make(scope, delivery.out().orElseThrow(), told.inJson());
        return Exit.DONE;
    }
}
