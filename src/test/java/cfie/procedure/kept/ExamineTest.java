package cfie.procedure.kept;

import static cfie.testkit.Given.aLabel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Diagnosis;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Check;
import cfie.domain.ledger.Fault.Kind;
import cfie.domain.ledger.Subject;
import cfie.domain.programme.LabelLevel;
import cfie.procedure.issue.Reissue;
import cfie.procedure.person.Forget;
import cfie.store.ledger.Clerk;
import cfie.testkit.AnOffice;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is changed behind the register's back is named; what follows from the rest is mended.
 */
@OnBothEngines
final class ExamineTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    /** Prints nothing but a number that changes with the content. */
    private static final Examine.Press PRESS =
            new Examine.Press() {
                @Override
                public String print(IssuedCertificate issued, Optional<KeptSignature> kept) {
                    return Integer.toHexString(issued.certificate().toString().hashCode());
                }

                @Override
                public void print(Acta acta) {
                    InvalidValue.unless(
                            !acta.lines().get(0).teacher().name().givenName().equals("Illegible"),
                            Flaw.NIF_FORM,
                            "x");
                }
            };

    /** Ana with certificates of two centres, one of them reissued, and an event of it all. */
    @BeforeEach
    void anaIsCertified() {
        YearEnd.twoSchoolsOfTwoCentres(office);
        YearEnd.anaAtBothCentres(office);
        office.certify();
        office.keep(
                () ->
                        new Reissue(office.register(), AnOffice.PRINTS_ANYTHING)
                                .run(
                                        List.of(zamora(1)),
                                        new Ending("x", "y", Given.TODAY),
                                        refused -> {
                                            throw refused;
                                        }));
        office.certify();
        Map<CertificateNumber, String> hashes = new HashMap<>();
        office.issued().forEach(one -> hashes.put(one.number(), PRESS.print(one, none())));
        office.keep(() -> office.register().certificates().keepHashes(hashes));
        note("one");
        note("two");
        note("three");
    }

    private static Optional<KeptSignature> none() {
        return Optional.empty();
    }

    private static CertificateNumber zamora(int running) {
        return new CertificateNumber(Given.YEAR, Cfie.ZAMORA, running);
    }

    private void note(String said) {
        office.register()
                .record(
                        new Clerk("marta", "evaluate", () -> Instant.EPOCH),
                        any -> true,
                        any ->
                                List.of(
                                        new Change(
                                                Subject.NONE,
                                                List.of(new Difference("reason", "", said)))),
                        () -> true);
    }

    private Diagnosis examine() {
        return new Examine(office.register(), PRESS, done -> {}).run(List.of());
    }

    private static Set<Kind> kinds(Diagnosis diagnosis) {
        return diagnosis.checks().stream()
                .flatMap(check -> diagnosis.found(check).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void labelsOfNobodyAndEuropeanOnesByThemselvesAreNamed() {
        office.with(
                aLabel().awarded(),
                aLabel().of(LabelLevel.EUROPEAN).awarded(),
                aLabel().of(Given.nif(77)).of(LabelLevel.EUROPEAN));
        assertEquals(
                Set.of(Kind.LABEL_HOLDER_ABSENT, Kind.LABEL_WITHOUT_NATIONAL), kinds(examine()));
        assertEquals(
                List.of(Given.nif(77).text()),
                examine().first(Kind.LABEL_HOLDER_ABSENT).get(0).details());
    }

    @Test
    void awardsOfWhatIsNotThereAreNamed() throws SQLException {
        office.keep(() -> office.register().awards().add(Given.anAwardOfAna()));
        assertEquals(Set.of(), kinds(examine()));
        office.tamper("update award set school = '49999999'");
        assertEquals(Set.of(Kind.AWARD_OF_NOBODY), kinds(examine()));
    }

    @Test
    void answersToLettersThatAreNotThereAreNamed() throws SQLException {
        office.tamper("update registration_consent set letter = 'AAAAA-AAAAA-AAAAA'");
        assertEquals(Set.of(Kind.LETTER_ABSENT), kinds(examine()));
    }

    @Test
    void whoTravelsAndIsNotInTheRegisterIsNamed() {
        String project = office.certificates().get(0).items().get(0).project().text();
        Connected.link(office, project, Connected.aMobility(project, Given.NIF));
        assertEquals(Set.of(), kinds(examine()));
        office.keep(
                () ->
                        office.register()
                                .mobilities()
                                .change(
                                        List.of(
                                                Connected.aMobility(
                                                        project, Given.NIF, Given.nif(77)))));
        assertEquals(Set.of(Kind.TRAVELLER_UNKNOWN), kinds(examine()));
        assertEquals(
                List.of("2026-03-09", "1", "2"),
                examine().first(Kind.TRAVELLER_UNKNOWN).get(0).details());
    }

    @Test
    void ideasOfWhomNobodyKnowsAreNamed() throws SQLException {
        office.with(
                Given.aCard().coded("ANNA"),
                Given.aCard().post("Ríos", "ANNA"),
                Given.aCard().post("Mares", Given.NIF.text()));
        assertEquals(Set.of(), kinds(examine()));
        office.tamper("delete from partner_card where code = 'ANNA'");
        assertEquals(Set.of(Kind.POST_OF_NOBODY), kinds(examine()));
        office.tamper("update partner_card set levels = 'alto'");
        assertEquals(Set.of(Kind.POST_OF_NOBODY, Kind.ROW_UNREADABLE), kinds(examine()));
    }

    @Test
    void aSoundRegisterIsSound() {
        Diagnosis diagnosis = examine();
        assertEquals(Set.of(), kinds(diagnosis));
        assertTrue(diagnosis.isSound());
        assertEquals(9, diagnosis.checks().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update flyway_schema_history set success = false where installed_rank = 2                       | HISTORY_BROKEN            | flyway_schema_history
                    alter table acta drop column ledger_head                                                        | TABLE_UNREADABLE          | acta
                    alter table certificate_item drop constraint certificate_item_once                              | CONSTRAINT_MISSING        | certificate_item
                    update certificate_item set nif = '12345678A'                                                   | CELL_UNREADABLE           | certificate_item (2025, BENAVENTE, 1, 1)
                    update evaluation set outcome = 'GOOD' where project = 'P1'                                     | CELL_UNREADABLE           | evaluation (P1, *)
                    update registration set school = '4900' where 1 = 0; update report set type = 'NONE' where project = 'P1' and type = 'FINAL' | CELL_UNREADABLE | report (P1, NONE)
                    insert into setting values ('closed.2025', 'damaged') | ROW_UNREADABLE | setting (closed.2025)
                    update evaluation set subject = '00000000A' where project = 'P1'                                | ROW_UNREADABLE            | evaluation (P1, 00000000A)
                    update partner set country = '??' where project = 'P1'                                          | ROW_UNREADABLE            | partner (P1, 1)
                    update acta_line set unmet = 'NOTHING' where ordinal = 1 and cfie = 'ZAMORA' and version = 1     | ROW_UNREADABLE            | acta_line (2025, ZAMORA, 1, 1)
                    update event set moment = 'yesterday' where running = 1                                         | ROW_UNREADABLE            | event (
                    update certificate_counter set last_running = 9 where cfie = 'ZAMORA'                           | COUNTER_OFF               | 2025/2026-zamora-0009
                    update certificate_counter set last_running = 1 where cfie = 'ZAMORA'                           | COUNTER_OFF               | 2025/2026-zamora-0001
                    update certificate set running = 5 where 1 = 0; delete from certificate_item where cfie = 'ZAMORA' and running = 1; delete from certificate where cfie = 'ZAMORA' and running = 1 | NUMBERS_MISSING | 2025/2026-zamora-0002
                    alter table certificate drop constraint certificate_counter_fk; delete from certificate_counter where cfie = 'ZAMORA' | COUNTER_MISSING | 2025/2026-zamora-0001
                    update event set actor = 'eva' where running = 2                                                | CHAIN_BROKEN              | event (2)
                    update event set running = null, link = null where running = 3                                  | EVENTS_UNLINKED           | event
                    update certificate_item set credits = 4.5 where cfie = 'BENAVENTE'                              | CAP_EXCEEDED              | 12345678Z
                    alter table certificate_item drop constraint certificate_item_once; update certificate_item set standing = true | WORK_TWICE | P1
                    update certificate_item set standing = null where cfie = 'BENAVENTE'                            | STANDING_OFF              | 2025/2026-benavente-0001
                    update certificate set replaced_by = null where running = 1 and cfie = 'ZAMORA'                 | REPLACEMENT_ONE_SIDED     | 2025/2026-zamora-0001
                    update certificate set replaces = null where running = 2 and cfie = 'ZAMORA'                    | REPLACEMENT_ONE_SIDED     | 2025/2026-zamora-0001
                    delete from certificate_item where cfie = 'BENAVENTE'                                           | ITEMS_INCOMPLETE          | 2025/2026-benavente-0001
                    update certificate_item set nif = '00000000T' where cfie = 'BENAVENTE'                          | ITEM_OF_ANOTHER           | 2025/2026-benavente-0001
                    alter table project drop constraint project_school_fk; update project set school = '49000099' where code = 'P1' | ROW_ORPHANED | project (P1)
                    update evaluation set subject = '00000000T' where project = 'P1'                                | SUBJECT_ABSENT            | P1
                    update acta_line set certificate_running = 7 where cfie = 'BENAVENTE'                           | LINE_WITHOUT_CERTIFICATE  | acta-2025-2026-benavente-1
                    delete from setting                                                                             | SECRET_MISSING            | setting
                    delete from acta_line where cfie = 'ZAMORA' and version = 1; delete from acta where cfie = 'ZAMORA' and version = 1 | VERSION_MISSING | acta-2025-2026-zamora-2
                    delete from acta_line where cfie = 'BENAVENTE'                                                  | LINES_INCOMPLETE          | acta-2025-2026-benavente-1
                    update acta_line set granted = 2.5 where cfie = 'BENAVENTE'                                     | CREDITS_DIFFER            | acta-2025-2026-benavente-1
                    update acta set ledger_head = 'abc' where cfie = 'BENAVENTE'                                    | HEAD_UNKNOWN              | acta-2025-2026-benavente-1
                    update acta_line set given_name = 'Illegible' where cfie = 'BENAVENTE'                          | ACTA_UNPRINTABLE          | 2025-2026/benavente/acta-2025-2026-benavente-1
                    update certificate set given_name = 'Anna' where cfie = 'BENAVENTE'                             | CODE_FALSE                | 2025/2026-benavente-0001
                    update certificate set sha256 = '00' where cfie = 'BENAVENTE'                                   | HASH_FALSE                | 2025/2026-benavente-0001
                    """)
    void whatIsChangedIsNamed(String change, Kind kind, String where) throws SQLException {
        office.tamper(change);
        Diagnosis diagnosis = examine();
        assertTrue(kinds(diagnosis).contains(kind), () -> kinds(diagnosis).toString());
        List<String> places = diagnosis.first(kind).stream().map(Fault::where).toList();
        assertTrue(places.stream().anyMatch(place -> place.startsWith(where)), places.toString());
        assertFalse(diagnosis.isSound());
        assertEquals(Diagnosis.Result.WRONG, diagnosis.result(kind.check()));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 1})
    void aCounterGoesToTheGreatestNumberThatWasGiven(int said) throws SQLException {
        office.tamper("update certificate_counter set last_running = " + said);
        List<Difference> mended = new ArrayList<>();
        office.keep(() -> mended.addAll(office.register().soundness().mendCounters()));
        assertTrue(
                mended.contains(
                        new Difference("counter 2025/2026-zamora", Integer.toString(said), "2")),
                mended.toString());
        assertTrue(examine().isSound());
        assertEquals(3, office.register().certificates().take(Given.YEAR, Cfie.ZAMORA, 1));
    }

    @Test
    void aNumberThatTheLedgerKnowsIsNotGivenAgain() throws SQLException {
        note("2025/2026-zamora-0003");
        office.tamper("update certificate_counter set last_running = 3 where cfie = 'ZAMORA'");
        assertEquals(Set.of(Kind.NUMBERS_LOST), kinds(examine()));
        office.keep(() -> assertEquals(List.of(), office.register().soundness().mendCounters()));
        assertEquals(Set.of(Kind.NUMBERS_LOST), kinds(examine()));
    }

    @Test
    void whatCannotBeReadBarsOnlyWhatReadsIt() throws SQLException {
        office.tamper("update certificate set nif = '12345678A' where cfie = 'BENAVENTE'");
        Diagnosis diagnosis = examine();
        assertTrue(diagnosis.isBarred(Check.CERTIFICATES));
        assertFalse(diagnosis.isBarred(Check.ACTAS));
        assertEquals(Diagnosis.Result.SOUND, diagnosis.result(Check.COUNTERS));
        assertEquals(Diagnosis.Result.WRONG, diagnosis.result(Check.CERTIFICATES));
    }

    @Test
    void manyOfAKindAreCountedAndTheFirstAreTold() {
        Diagnosis diagnosis = new Diagnosis();
        for (int at = 0; at < 50; at++) {
            diagnosis.add(Fault.of(Kind.COUNTER_OFF, Integer.toString(at)));
        }
        assertEquals(50, diagnosis.count(Kind.COUNTER_OFF));
        assertEquals(20, diagnosis.first(Kind.COUNTER_OFF).size());
    }

    @Test
    void whoWasForgottenCannotBePrintedAndIsCounted() {
        office.register()
                .write(
                        done -> true,
                        () -> new Forget(office.register(), Given.TODAY).run(Given.NIF));
        Diagnosis diagnosis = examine();
        assertEquals(Set.of(), kinds(diagnosis));
        assertEquals(3, diagnosis.forgottenCount());
    }

    @Test
    void aNameThatIsNoLongerTheTeachersIsARemark() throws SQLException {
        office.tamper("update teacher set given_name = 'Anna' where nif = '12345678Z'");
        Diagnosis diagnosis = examine();
        assertEquals(Set.of(Kind.NAME_OUTDATED), kinds(diagnosis));
        assertTrue(diagnosis.isSound());
        assertEquals(
                List.of("2025/2026-benavente-0001", "2025/2026-zamora-0002"),
                diagnosis.first(Kind.NAME_OUTDATED).stream().map(Fault::where).toList());
    }
}
