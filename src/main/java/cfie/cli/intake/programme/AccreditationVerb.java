package cfie.cli.intake.programme;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Accreditation;
import cfie.procedure.Mode;
import cfie.procedure.programme.AccreditationChanges;
import cfie.procedure.programme.RecordAccreditation;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A command that records something of a school's application for the label. */
abstract class AccreditationVerb extends WritingVerb {
    private final Word<SchoolCode> school = argument("CODE", "argument.school", SchoolCode::parse);
    private final Word<AcademicYear> year =
            required("--year", "Y", AcademicYear::parse).described("year.call");
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Word<Mode> mode =
            option("--mode", "insert|update", oneOf(Mode.class), Mode.INSERT)
                    .described("mode.record");

    final Optional<LocalDate> date() {
        return date.value();
    }

    /** Records it. */
    abstract Recorded<Accreditation> record(
            RecordAccreditation desk, Accreditation.Key key, Consumer<Refusal> refused);

    /** Says what was recorded, if it is new. */
    abstract void told(Register register, Accreditation said);

    @Override
    protected final Exit run(Register register) {
        if (mode.value() == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        var key = new Accreditation.Key(school.value(), year.value());
        var desk = new RecordAccreditation(register, mode.value(), desk().today());
        Recorded<Accreditation> recorded =
                writeAllOrNothing(
                        register,
                        done -> AccreditationChanges.of(register, done),
                        refused -> record(desk, key, refused));
        if (recorded.isUnchanged()) {
            tell("done.unchanged");
        } else if (isCorrection(recorded)) {
            tell("done.updated", key);
        } else {
            told(register, recorded.said());
        }
        return Exit.DONE;
    }

    /** Whether it went no step further; one that is still open may take more documents. */
    private static boolean isCorrection(Recorded<Accreditation> recorded) {
        Accreditation.Stage stage = recorded.said().stage();
        return stage != Accreditation.Stage.OPEN
                && recorded.held().filter(one -> one.stage() == stage).isPresent();
    }
}
