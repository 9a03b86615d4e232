package cfie.procedure;

import cfie.domain.Acta;
import cfie.domain.Judgement;
import cfie.domain.ListOrder;
import cfie.domain.Outcome;
import cfie.domain.Participation;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps the certification record of a centre: a new version only when what it says changes. */
record KeepActa(Register register, LocalDate today, Preflight preflight) {
    private static final Comparator<Acta.Line> BY_PROJECT =
            Comparator.comparing(Acta.Line::project);

    Acta.Key of(AcademicYear year, Cfie cfie, List<Judgement> judged) {
        List<Acta.Line> lines =
                ListOrder.sorted(
                        judged.stream().map(KeepActa::line).sorted(BY_PROJECT).toList(),
                        Acta.Line::teacher);
        Optional<Acta> last = register.actas().last(year, cfie);
        if (last.filter(acta -> acta.lines().equals(lines)).isPresent()) {
            return last.get().key();
        }
        int version = last.map(acta -> acta.key().version()).orElse(0) + 1;
        Acta acta =
                new Acta(
                        new Acta.Key(year, cfie, version),
                        today,
                        register.centres().of(cfie).issuer(),
                        lines,
                        last.map(Acta::issuedOn),
                        register.ledger().head());
        preflight.check(acta);
        register.actas().add(acta);
        return acta.key();
    }

    /** What stands on a certificate is told as it was granted, whatever is unmet since. */
    private static Acta.Line line(Judgement one) {
        Participation participation = one.participation();
        return new Acta.Line(
                participation.project(),
                participation.dossier().school().code(),
                participation.teacher(),
                participation.proposed(),
                one.granted(),
                one.outcome(),
                one.outcome() == Outcome.NOT_ELIGIBLE ? one.unmet() : List.of(),
                one.certificate());
    }
}
