package cfie.domain.letter;

import cfie.domain.Evaluation;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.ReportType;
import cfie.domain.School;
import cfie.domain.Teacher;
import cfie.domain.issued.IssuedCertificate;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.util.List;
import java.util.Set;

/** What a letter tells of. */
public sealed interface Matter {
    /** A teacher who registered at a school. */
    record Registered(School school, Registration registration) implements Matter {}

    /** A project that a school enrolled in. */
    record Enrolled(School school, Project project, List<Teacher> teachers) implements Matter {}

    /** A teacher's part in a project, with the documents that were not handed in. */
    record Unhanded(Participation participation, Set<ReportType> missing) implements Matter {}

    /** A teacher's part in a project, as it was evaluated. */
    record Judged(Participation participation, Evaluation evaluation) implements Matter {}

    /** A certificate. */
    record Certified(IssuedCertificate certificate) implements Matter {}

    /** The valid certificates of a centre in a year, and what the provincial office is called. */
    record Listed(AcademicYear year, Cfie cfie, String office, List<IssuedCertificate> certificates)
            implements Matter {
        /** The name of the list's file. */
        public String file() {
            return "certificados-%s-%s.xlsx".formatted(year.slug(), cfie);
        }
    }
}
