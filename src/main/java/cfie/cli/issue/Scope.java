package cfie.cli.issue;

import cfie.domain.ledger.Selection;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be certified, and under which day. */
record Scope(AcademicYear year, Optional<Cfie> cfie, Optional<Nif> teacher, LocalDate date) {
    /** The options that name it; whoever takes them up says the day anew. */
    String options() {
        return "--year "
                + year
                + cfie.map(one -> " --cfie " + one).orElse("")
                + teacher.map(one -> " --teacher " + one).orElse("");
    }

    Selection selection() {
        return Selection.of(year, cfie, teacher);
    }
}
