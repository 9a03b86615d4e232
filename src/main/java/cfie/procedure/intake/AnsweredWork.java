package cfie.procedure.intake;

import cfie.domain.Consent;
import cfie.domain.Dossier;
import cfie.procedure.Objections;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.ClosedWork;
import cfie.procedure.kept.ClosedYears;
import cfie.value.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Work that stands, certified or in closed years, and is not to fall by what is answered. */
record AnsweredWork(CertifiedWork certified, ClosedWork closed) {
    /** Of some in one file, those that it bears together: all, or one after the other. */
    List<Consent> taken(List<Consent> some) {
        List<Consent> left = new ArrayList<>(some);
        left.sort(Comparator.comparing(one -> one.key().decidedOn()));
        if (left.isEmpty() || bears(left.get(0), some)) {
            return some;
        }
        left.sort(Comparator.comparing(Consent::mayTakeAway));
        List<Consent> taken = new ArrayList<>();
        boolean isOneMore = true;
        while (isOneMore) { // for it may be borne only beside one that comes behind it
            isOneMore = left.removeIf(one -> bears(one, taken) && taken.add(one));
        }
        return taken;
    }

    private boolean bears(Consent consent, List<Consent> others) {
        Objections against = new Objections(0);
        check(consent, others, against);
        return against.isEmpty();
    }

    /** Speaks against an answer that it does not bear beside the others. */
    void check(Consent consent, List<Consent> others, Objections objections) {
        Set<Consent> all = new LinkedHashSet<>(others);
        all.add(consent);
        if (consent.key().subject() instanceof Consent.OfProject of) {
            certified.check(
                    of.project(),
                    work -> work.in(answered(work.dossier(), all)),
                    "decision",
                    objections);
        } else {
            checkRegistration(consent, all, objections);
        }
    }

    private void checkRegistration(Consent consent, Set<Consent> all, Objections objections) {
        var fact =
                new ClosedYears.Fact(
                        consent.key(),
                        "decision",
                        "--date",
                        Optional.of(consent.key().decidedOn()));
        if (!closed.check(
                fact, (shut, work) -> work.registered(all, shut.closedOn()), objections)) {
            certified.checkAll(work -> work.registered(all, Days.LATEST), "decision", objections);
        }
    }

    private static Dossier answered(Dossier dossier, Set<Consent> all) {
        Dossier then = dossier;
        for (Consent one : all) {
            then = then.with(one);
        }
        return then;
    }
}
