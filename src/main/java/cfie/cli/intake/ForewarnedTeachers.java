package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.procedure.Portions;
import cfie.procedure.enrolment.ForewarnTeachers;
import cfie.store.Register;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says of registered teachers, of one or of those of an import, what will keep them from credits.
 */
public final class ForewarnedTeachers implements Aside {
    private final ForewarnTeachers forewarn;
    private final Portions<Registration> portions = new Portions<>(this::look);
    private final ForewarnTeachers.Found found =
            new ForewarnTeachers.Found(new LinkedHashSet<>(), new LinkedHashMap<>());

    /**
     * @param day as things are on it
     */
    public ForewarnedTeachers(Register register, LocalDate day) {
        this.forewarn = new ForewarnTeachers(register, day);
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Registration one) {
            portions.add(one);
        }
    }

    private void look(List<Registration> some) {
        ForewarnTeachers.Found now = forewarn.of(some);
        found.unfunded().addAll(now.unfunded());
        found.disowned().putAll(now.disowned());
    }

    @Override
    public void end() {
        portions.end();
    }

    @Override
    public void tell(Root root) {
        told(root.texts()).forEach(root::warnInWords);
    }

    /** In full of the first of each kind, and then of which others. */
    public Stream<String> told(Texts texts) {
        return Stream.of(
                        Few.inFull(
                                List.copyOf(found.disowned().values()),
                                one -> disowned(one, texts),
                                one -> one.key().toString(),
                                texts),
                        Few.inFull(
                                List.copyOf(found.unfunded()),
                                one -> texts.say("warning.REGISTERED_NOT_FUNDED", one),
                                SchoolCode::text,
                                texts))
                .flatMap(told -> told.stream());
    }

    /** Who becomes a teacher may have been disowned as one by the school. */
    private static String disowned(Consent last, Texts texts) {
        Consent.OfTeacher of = (Consent.OfTeacher) last.key().subject();
        return texts.say("warning.DISOWNED", last.key().school(), of.nif(), last.key().decidedOn());
    }
}
