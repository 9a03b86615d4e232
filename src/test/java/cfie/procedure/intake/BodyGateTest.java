package cfie.procedure.intake;

import static cfie.testkit.Given.anInstitution;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.issued.Institution;
import cfie.domain.issued.Picture;
import cfie.procedure.Mode;
import cfie.sheet.BodySheet;
import cfie.testkit.AnInstitution;
import cfie.testkit.AnOffice;
import cfie.testkit.Taking;
import cfie.value.Body;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A row of a body takes over what it does not say from the row before it. */
final class BodyGateTest {
    private static final Picture LOGO = new Picture("ab12", 1, 1, new byte[] {1});

    @RegisterExtension final AnOffice office = new AnOffice();

    private Taking<Institution.Key, Institution> taking(Mode mode, AnInstitution... said) {
        return Taking.of(
                office,
                new Kinds(office.register())::bodies,
                mode,
                new BodySheet(),
                Stream.of(said).map(AnInstitution::institution).toArray(Institution[]::new));
    }

    private Institution zamora(String day) {
        return office.register().institutions().on(Body.of(Cfie.ZAMORA), LocalDate.parse(day));
    }

    @Test
    void inWhateverOrderTheRowsCome() {
        AnInstitution later = anInstitution(Cfie.ZAMORA).since("2026-01-01").directedBy("Olga");
        AnInstitution sooner =
                anInstitution(Cfie.ZAMORA).since("2025-01-01").directedBy("Ana").in("Toro");
        assertEquals(new Totals(2, 2, 0, 0, 0, 0), taking(Mode.INSERT, later, sooner).totals());
        office.reopen();
        assertEquals(Optional.of("Olga"), zamora("2026-01-01").director());
        assertEquals(Optional.of("Toro"), zamora("2026-01-01").site().place());
        assertEquals(Optional.of("Ana"), zamora("2025-12-31").director());
        assertEquals("CFIE de Zamora", zamora("2025-12-31").title());
    }

    @Test
    void whatTheSheetHasNotStaysAndWhoDirectsItDoesNot() {
        office.keep(
                () ->
                        office.register()
                                .institutions()
                                .put(
                                        anInstitution(Cfie.ZAMORA)
                                                .since("2025-01-01")
                                                .directedBy("Ana")
                                                .with(LOGO, LOGO)
                                                .institution()));
        taking(Mode.INSERT, anInstitution(Cfie.ZAMORA).since("2026-01-01").called("Otro"));
        assertEquals(Optional.of(LOGO), zamora("2026-01-01").papers().insignia().logo());
        assertEquals(Optional.empty(), zamora("2026-01-01").papers().insignia().signature());
        assertEquals(Optional.empty(), zamora("2026-01-01").director());
    }

    @Test
    void theSameAgainChangesNothingAndAnotherNameNeedsAModeThatAllowsIt() {
        AnInstitution one = anInstitution(Cfie.ZAMORA).since("2026-01-01").directedBy("Ana");
        taking(Mode.INSERT, one);
        assertEquals(new Totals(1, 0, 0, 1, 0, 0), taking(Mode.INSERT, one).totals());
        AnInstitution other = anInstitution(Cfie.ZAMORA).since("2026-01-01").directedBy("Eva");
        assertEquals(List.of("director:ALREADY_DIFFERENT"), taking(Mode.INSERT, other).told());
        assertEquals(new Totals(1, 0, 1, 0, 0, 0), taking(Mode.UPDATE, other).totals());
        assertEquals(Optional.of("Eva"), zamora("2026-01-01").director());
    }
}
