package cfie.procedure.letter;

import cfie.domain.Dossier;
import cfie.domain.Evaluation;
import cfie.domain.Participation;
import cfie.domain.Registration;
import cfie.domain.ReportType;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.Debts;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.Matter;
import cfie.value.Credits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What teachers, and nobody else, are told of their work in a project, at the address given there.
 */
record DueNotices(DueLetters desk) {
    void missing(Selection selection, Consumer<DueLetter> visitor) {
        Debts debts = new Dues(desk.register()).debts(desk.day());
        each(
                selection,
                (one, address) -> {
                    Set<ReportType> missing = debts.documents(one.dossier());
                    if (!missing.isEmpty()) {
                        visitor.accept(unhanded(one, missing, address));
                    }
                });
    }

    private DueLetter unhanded(
            Participation one, Set<ReportType> missing, Optional<String> address) {
        String edition = missing.stream().map(ReportType::word).collect(Collectors.joining(" "));
        return desk.due(
                key(LetterKind.MISSING_DOCUMENT, one, edition),
                address,
                new Matter.Unhanded(one, missing));
    }

    void evaluations(Selection selection, Consumer<DueLetter> visitor) {
        each(
                selection,
                (one, address) ->
                        one.evaluation()
                                .map(evaluation -> judged(one, evaluation, address))
                                .ifPresent(visitor));
    }

    /** An evaluation that changed is told anew. */
    private DueLetter judged(Participation one, Evaluation evaluation, Optional<String> address) {
        String edition =
                "%s %s %s"
                        .formatted(
                                evaluation.evaluatedOn(),
                                evaluation.outcome().word(),
                                evaluation.credits().map(Credits::text).orElse(""));
        return desk.due(
                key(LetterKind.EVALUATION, one, edition.strip()),
                address,
                new Matter.Judged(one, evaluation));
    }

    private interface Teller {
        void tell(Participation one, Optional<String> address);
    }

    private void each(Selection selection, Teller teller) {
        List<Participation> all =
                desk.register().participations().of(selection, desk.day()).values().stream()
                        .flatMap(List::stream)
                        .filter(Participation::isOfTeacher)
                        .toList();
        Map<Registration.Key, Registration> registrations =
                desk.register()
                        .registrations()
                        .held(all.stream().map(DueNotices::registration).toList());
        all.forEach(
                one ->
                        teller.tell(
                                one,
                                Optional.ofNullable(registrations.get(registration(one)))
                                        .flatMap(Registration::email)));
    }

    private static Registration.Key registration(Participation one) {
        return new Registration.Key(one.teacher().nif(), one.dossier().school().code());
    }

    private static Letter.Key key(LetterKind kind, Participation one, String edition) {
        Dossier dossier = one.dossier();
        return new Letter.Key(
                kind,
                new Letter.About(
                        dossier.project().year(),
                        dossier.cfie(),
                        Optional.of(dossier.school().code()),
                        Optional.of(one.teacher().nif()),
                        Optional.of(one.project())),
                edition);
    }
}
