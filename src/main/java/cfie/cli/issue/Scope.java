package cfie.cli.issue;

import cfie.domain.ledger.Selection;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be certified, and under which day. */
record Scope(AcademicYear year, Optional<Cfie> cfie, Optional<Nif> teacher, LocalDate date) {
    Selection selection() {
        return Selection.of(year, cfie, teacher);
    }
}
