package cfie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Deadline;
import cfie.domain.ExternalCredits;
import cfie.domain.ReportType;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.procedure.Advance;
import cfie.procedure.issue.Certify;
import cfie.procedure.issue.Preflight;
import cfie.procedure.issue.Reissue;
import cfie.procedure.issue.Revoke;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An office with a register of its own for each test: filled, certified, and taken back. */
public final class AnOffice extends ARegister {
    /** Nothing that these tests issue is impossible to print. */
    public static final Preflight PRINTS_ANYTHING =
            new Preflight() {
                @Override
                public void check(Certificate certificate) {}

                @Override
                public void check(Acta acta) {}
            };

    public AnOffice() {
        this(false, Optional.empty());
    }

    private AnOffice(boolean isShared, Optional<Engine> own) {
        super(isShared, own);
    }

    /** On a server, whatever engine the test runs on. */
    public static AnOffice onServer() {
        return new AnOffice(false, Optional.of(Engine.SERVER));
    }

    /** For tests that only read and can share one office: of a class with one instance. */
    public static AnOffice shared() {
        return new AnOffice(true, Optional.empty());
    }

    public AnOffice with(ASchool... schools) {
        keep(() -> register().schools().add(Arrays.stream(schools).map(ASchool::school).toList()));
        return this;
    }

    /** Registered, without an answer of the school. */
    public AnOffice withUnanswered(ATeacher... teachers) {
        keep(
                () ->
                        register()
                                .registrations()
                                .add(Arrays.stream(teachers).map(ATeacher::registration).toList()));
        return this;
    }

    /** Registered, and granted by the school. */
    public AnOffice with(ATeacher... teachers) {
        withUnanswered(teachers);
        keep(
                () ->
                        register()
                                .consents()
                                .add(Arrays.stream(teachers).map(ATeacher::granted).toList()));
        return this;
    }

    /** Enrolled only. */
    public AnOffice withBare(AProject... projects) {
        keep(
                () ->
                        register()
                                .projects()
                                .add(Arrays.stream(projects).map(AProject::project).toList()));
        return this;
    }

    /** Enrolled, consented to, and with its three documents. */
    public AnOffice with(AProject... projects) {
        withBare(projects);
        keep(
                () ->
                        Arrays.stream(projects)
                                .forEach(
                                        one -> {
                                            register().consents().add(List.of(one.granted()));
                                            register()
                                                    .reports()
                                                    .add(
                                                            Arrays.stream(ReportType.values())
                                                                    .map(one::report)
                                                                    .toList());
                                        }));
        return this;
    }

    public AnOffice with(AnEvaluation... evaluations) {
        keep(
                () ->
                        register()
                                .evaluations()
                                .add(
                                        Arrays.stream(evaluations)
                                                .map(AnEvaluation::evaluation)
                                                .toList()));
        return this;
    }

    public AnOffice with(ExternalCredits... credits) {
        keep(() -> register().externalCredits().add(List.of(credits)));
        return this;
    }

    public AnOffice with(Deadline... deadlines) {
        keep(() -> register().calendars().add(List.of(deadlines)));
        return this;
    }

    public AnOffice with(ACard... cards) {
        keep(() -> register().partnerCards().add(Stream.of(cards).map(ACard::card).toList()));
        return this;
    }

    public AnOffice with(ALabel... labels) {
        keep(
                () ->
                        Arrays.stream(labels)
                                .map(ALabel::label)
                                .forEach(register().qualityLabels()::add));
        return this;
    }

    /** Certifies the whole year, today. */
    public Certify.Result certify() {
        return certify(Given.TODAY, Optional.empty(), Optional.empty());
    }

    public Certify.Result certify(LocalDate day, Optional<Cfie> cfie, Optional<Nif> teacher) {
        return register()
                .write(
                        done -> true,
                        () ->
                                new Certify(register(), day, Advance.UNHEARD)
                                        .run(
                                                Given.YEAR,
                                                Selection.of(Given.YEAR, cfie, teacher),
                                                PRINTS_ANYTHING));
    }

    /** As if the file of every certificate had been made. */
    public void print() {
        Map<CertificateNumber, String> hashes = new HashMap<>();
        issued().stream()
                .filter(one -> one.sha256().isEmpty())
                .forEach(
                        one -> hashes.put(one.number(), "%064d".formatted(one.number().running())));
        keep(() -> register().certificates().keepHashes(hashes));
    }

    /** Issues them anew, or fails with the first that speaks against it. */
    public void reissue(Ending why, CertificateNumber... numbers) {
        keep(
                () ->
                        new Reissue(register(), PRINTS_ANYTHING)
                                .run(
                                        List.of(numbers),
                                        why,
                                        refused -> {
                                            throw refused;
                                        }));
    }

    /** Revokes them, or fails with everything that speaks against it. */
    public List<IssuedCertificate> revoke(Ending why, CertificateNumber... numbers) {
        List<Refusal> refused = new ArrayList<>();
        List<IssuedCertificate> revoked =
                register()
                        .write(
                                done -> refused.isEmpty(),
                                () ->
                                        new Revoke(register())
                                                .run(List.of(numbers), why, refused::add));
        assertEquals(List.of(), refused);
        return revoked;
    }

    public List<IssuedCertificate> issued() {
        List<IssuedCertificate> issued = new ArrayList<>();
        register().certificates().each(Selection.ALL, issued::add);
        return issued;
    }

    public List<Certificate> certificates() {
        return issued().stream().map(IssuedCertificate::certificate).toList();
    }

    /** The newest certification record of a centre. */
    public Acta acta(Cfie cfie) {
        return register().actas().last(Given.YEAR, cfie).orElseThrow();
    }
}
