package cfie.domain;

import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was decided about a participation: what it fails to meet, what it is granted, and the
 * certificate that grants it if there is one.
 *
 * @param elsewhere the credits of other bodies, where they left less for it
 */
public record Judgement(
        Participation participation,
        List<Requirement> unmet,
        Credits granted,
        Outcome outcome,
        Optional<CertificateNumber> certificate,
        Credits elsewhere) {

    /** Granted now, and on the given certificate. */
    public Judgement certifiedBy(CertificateNumber number) {
        return new Judgement(
                participation, unmet, granted, Outcome.CERTIFIED, Optional.of(number), elsewhere);
    }

    /** The centre that certifies it, or would: one that did stays the one that did. */
    public Cfie cfie() {
        return certificate
                .map(CertificateNumber::cfie)
                .orElseGet(() -> participation.dossier().cfie());
    }

    /** Those that are told: of a project that goes on, not that nobody withdrew it. */
    public List<Requirement> told() {
        return Arrays.stream(Requirement.values())
                .filter(one -> !one.isTacit() || unmet.contains(one))
                .toList();
    }

    /** Of what is unmet, the documents that were handed in: what is wrong with them is the day. */
    public List<Requirement> late() {
        return unmet.stream().filter(this::isLate).toList();
    }

    /** Whether it asks for a document that came, and came too late. */
    public boolean isLate(Requirement requirement) {
        return unmet.contains(requirement)
                && requirement
                        .document()
                        .filter(participation.dossier().reports()::containsKey)
                        .isPresent();
    }

    /** Whether the cap left it less than its evaluation gave. */
    public boolean isCut() {
        return outcome != Outcome.NOT_ELIGIBLE && granted.compareTo(participation.proposed()) < 0;
    }
}
