package cfie.cli.view;

import cfie.cli.command.Root;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.kind.Unknown;
import cfie.domain.Dossier;
import cfie.domain.Judgement;
import cfie.domain.issued.TeacherYear;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Cfie;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.Optional;
import java.util.stream.Stream;

/** Which participations are explained: it limits what is told, never what is judged. */
final class WhyFilter {
    private final Word<Optional<Cfie>> cfie;
    private final Word<Optional<SchoolCode>> school;
    private final Word<Optional<ProjectCode>> project;
    private final Word<Boolean> unmet;

    WhyFilter(Words words) {
        cfie = words.option("--cfie", "SLUG", Cfie::parse);
        school = words.option("--school", "CODE", SchoolCode::parse);
        project = words.option("--project", "CODE", ProjectCode::parse);
        unmet = words.flag("--unmet");
    }

    /** Of what was judged of a teacher. */
    Stream<Judgement> of(TeacherYear year) {
        return year.judgements().stream().filter(this::lets);
    }

    /** Warns where it names what the register does not know. */
    void warn(Root root, Register register) {
        Unknown.in(
                        new Selection(
                                Optional.empty(),
                                cfie.value(),
                                school.value(),
                                Optional.empty(),
                                project.value()),
                        register)
                .warn(root);
    }

    boolean isOfUnmet() {
        return unmet.value();
    }

    private boolean lets(Judgement one) {
        Dossier dossier = one.participation().dossier();
        return is(cfie, one.cfie())
                && is(school, dossier.school().code())
                && is(project, dossier.project().code())
                && (!unmet.value() || !one.unmet().isEmpty());
    }

    private static <T> boolean is(Word<Optional<T>> asked, T found) {
        return asked.value().map(found::equals).orElse(true);
    }
}
