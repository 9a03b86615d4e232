package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.anInstitution;
import static cfie.testkit.YearEnd.EVA;
import static cfie.testkit.YearEnd.INES;
import static cfie.testkit.YearEnd.issued;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Refusal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Reissuing: the names of today, what was granted then, and two certificates that name each other.
 */
final class ReissueTest {
    private static final Ending WHY =
            new Ending("El apellido estaba mal", "Eva", Given.TODAY.plusDays(9));

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void threeTeachersAreCertified() {
        office.with(aSchool())
                .with(
                        aTeacher(),
                        aTeacher().withNif(EVA).named("Eva", "Abad"),
                        aTeacher().withNif(INES).named("Inés", "Zas"))
                .with(aProject().carriedBy(Given.NIF, EVA, INES))
                .with(anEvaluation().giving("3"));
        office.certify();
    }

    private static CertificateNumber zamora(int running) {
        return new CertificateNumber(Given.YEAR, Cfie.ZAMORA, running);
    }

    private List<Refusal> refused = new ArrayList<>();

    private List<Certificate> reissue(int... running) {
        return office.register()
                .write(
                        done -> refused.isEmpty(),
                        () ->
                                new Reissue(office.register(), AnOffice.PRINTS_ANYTHING)
                                        .run(
                                                IntStream.of(running)
                                                        .mapToObj(ReissueTest::zamora)
                                                        .toList(),
                                                WHY,
                                                refused::add));
    }

    private IssuedCertificate held(int running) {
        return office.register().certificates().find(zamora(running)).orElseThrow();
    }

    private void namesAreMended() {
        office.keep(
                () -> {
                    office.register()
                            .registrations()
                            .change(List.of(aTeacher().named("Ana", "Gracia").registration()));
                    office.register().schools().change(List.of(aSchool().named("NUEVO").school()));
                    office.register()
                            .institutions()
                            .put(anInstitution(Cfie.ZAMORA).directedBy("Olga Rey").institution());
                });
    }

    @Test
    void theNewOneHasTheNamesOfTodayAndTheGrantOfThen() {
        Certificate before = held(2).certificate();
        namesAreMended();
        Certificate fresh = reissue(2).get(0);
        office.reopen();
        assertEquals(fresh, held(4).certificate());
        assertEquals("Ana Gracia", fresh.teacher().name().full());
        assertTrue(fresh.items().get(0).school().name().endsWith("NUEVO"), fresh::toString);
        assertEquals(Optional.of("Olga Rey"), fresh.issuer().director());
        assertEquals(WHY.on(), fresh.issuedOn());
        assertEquals(before.items().get(0).activity(), fresh.items().get(0).activity());
        assertEquals(Credits.of("3"), fresh.credits());
        assertTrue(fresh.isSealedBy(office.register().seal().coder()));
    }

    @Test
    void theOldAndTheNewNameEachOtherAndTheOldStaysAsItWas() {
        Certificate before = held(2).certificate();
        reissue(2);
        office.reopen();
        assertEquals(before, held(2).certificate());
        assertEquals(CertificateStatus.REPLACED, held(2).status());
        assertEquals(Optional.of(zamora(4)), held(2).replacedBy());
        assertEquals(Optional.of(WHY), held(2).ending());
        assertEquals(Optional.of(zamora(2)), held(4).certificate().replaces());
        assertEquals(CertificateStatus.VALID, held(4).status());
    }

    @Test
    void manyAreNumberedInTheOrderOfTheListsWithoutGaps() {
        assertEquals(List.of(), refused);
        reissue(3, 1);
        reissue(2);
        assertEquals(
                List.of(
                        "2025/2026-zamora-0001 Eva [P1=3]",
                        "2025/2026-zamora-0002 Ana [P1=3]",
                        "2025/2026-zamora-0003 Inés [P1=3]",
                        "2025/2026-zamora-0004 Eva [P1=3]",
                        "2025/2026-zamora-0005 Inés [P1=3]",
                        "2025/2026-zamora-0006 Ana [P1=3]"),
                issued(office));
    }

    @Test
    void theNextCertifyIssuesNothingAndAmendsTheActa() {
        reissue(2);
        Certify.Result again = office.certify();
        assertEquals(0, again.issued());
        assertEquals(3, again.tally().unchanged());
        Acta acta = office.acta(Cfie.ZAMORA);
        assertEquals(2, acta.key().version());
        assertEquals(Optional.of(Given.TODAY), acta.amends());
        assertEquals(
                List.of(zamora(1), zamora(4), zamora(3)),
                acta.lines().stream().map(line -> line.certificate().orElseThrow()).toList());
        Acta first = office.register().actas().all(Given.YEAR, Cfie.ZAMORA).findFirst().get();
        assertEquals(Optional.empty(), first.amends());
        office.certify();
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
    }

    @Test
    void whatIsReplacedAlreadyIsRefusedNamingTheNewest() {
        reissue(2);
        reissue(4);
        reissue(1, 2, 4);
        assertEquals(
                List.of(List.of(zamora(2), zamora(5)), List.of(zamora(4), zamora(5))),
                refused.stream().map(Refusal::details).toList());
        assertEquals(CertificateStatus.VALID, held(1).status());
        refused.clear();
        assertEquals(1, reissue(5).size());
    }

    @Test
    void aRevokedOneIsNotReplaced() {
        office.revoke(WHY, zamora(1));
        assertEquals(List.of(), reissue(1));
        assertEquals(
                List.of(Refusal.Reason.CERTIFICATE_REVOKED),
                refused.stream().map(Refusal::reason).toList());
    }

    @Test
    void anAlteredRowIsNotSealedAnew() throws SQLException {
        office.tamper("update certificate_item set credits = 4 where running = 2");
        assertEquals(List.of(), reissue(1, 2));
        assertEquals(
                List.of(Refusal.Reason.CERTIFICATE_ALTERED),
                refused.stream().map(Refusal::reason).toList());
        assertEquals(CertificateStatus.VALID, held(1).status());
    }

    @Test
    void whatCannotBePrintedStopsEverythingAndTakesNoNumber() {
        Preflight unprintable =
                new Preflight() {
                    @Override
                    public void check(Certificate certificate) {
                        throw new Refusal(Refusal.Reason.GLYPH_MISSING, "X");
                    }

                    @Override
                    public void check(Acta acta) {}
                };
        assertThrows(
                Refusal.class,
                () ->
                        office.register()
                                .write(
                                        done -> true,
                                        () ->
                                                new Reissue(office.register(), unprintable)
                                                        .run(
                                                                List.of(zamora(2)),
                                                                WHY,
                                                                refused::add)));
        assertEquals(CertificateStatus.VALID, held(2).status());
        assertEquals(zamora(4), reissue(2).get(0).number());
    }
}
