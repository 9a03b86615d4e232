package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.SchoolCode;
import java.util.Optional;

/**
 * A school of the official list. Empty {@code subsidised}: nobody has said. {@code cfie} is set
 * only where the school's own differs from that of its area; {@code year} is that of the last list
 * that spoke of it, {@code firstYear} of the first.
 */
public record School(
        SchoolCode code,
        String name,
        Optional<String> type,
        Ownership ownership,
        Optional<Boolean> subsidised,
        Place place,
        Contact contact,
        Optional<Cfie> cfie,
        AcademicYear firstYear,
        AcademicYear year,
        SchoolStatus status) {

    /** Where it is, as the list writes it. */
    public record Place(Optional<String> locality, Optional<String> municipality) {}

    /** How to reach its management team. */
    public record Contact(String email, Optional<String> phone) {
        /** The institutional address of a school that gives none. */
        public static String institutional(SchoolCode code) {
            return code + "@educa.jcyl.es";
        }
    }

    /**
     * Whether public funds keep it; empty when nobody knows. Source: R7 and its reading: public, or
     * private with a subsidy agreement (concierto).
     */
    public Optional<Boolean> publiclyFunded() {
        return ownership == Ownership.PUBLIC ? Optional.of(true) : subsidised;
    }

    /**
     * Whether the last list that spoke of it tells how it was in the year: a later one does not.
     */
    public boolean tellsOf(AcademicYear project) {
        return year.compareTo(project) <= 0;
    }

    /** The same school, no longer on the list. */
    public School closed() {
        return new School(
                code,
                name,
                type,
                ownership,
                subsidised,
                place,
                contact,
                cfie,
                firstYear,
                year,
                SchoolStatus.CLOSED);
    }

    /** As documents name it: {@code CEIP El Ejemplo}. */
    public String titled() {
        return type.map(kind -> kind + " " + name).orElse(name);
    }
}
