package cfie.testkit;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.MobilityKind;
import cfie.domain.erasmus.Tick;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented connected actions: a KA121, its accreditation, and a mobility of March to Bari. */
public final class Connected {
    public static final ErasmusNumber KA121 = number("2025-1-ES01-KA121-SCH-000123456");
    public static final ErasmusNumber KA120 = number("2020-1-ES01-KA120-SCH-094123");

    private Connected() {}

    public static ErasmusNumber number(String text) {
        return new ErasmusNumber(text);
    }

    public static ErasmusLink.Key key(String project, ErasmusNumber number) {
        return new ErasmusLink.Key(new ProjectCode(project), number);
    }

    public static ErasmusLink aLink(String project) {
        return aLink(project, KA121);
    }

    public static ErasmusLink aLink(String project, ErasmusNumber number) {
        return new ErasmusLink(
                key(project, number), Optional.of("Ñandú «Ж» 🌍"), LocalDate.of(2025, 10, 6));
    }

    public static Mobility aMobility(String project, Nif... teachers) {
        return aMobility(project, LocalDate.of(2026, 3, 9), teachers);
    }

    public static Mobility aMobility(String project, LocalDate starts, Nif... teachers) {
        return new Mobility(
                new Mobility.Key(
                        key(project, KA121),
                        MobilityKind.GROUP,
                        starts,
                        new Mobility.Destination("IT", "Bari")),
                starts.plusDays(4),
                new Mobility.People(20, 2, List.of(teachers)));
    }

    public static Tick aTick(String project, ErasmusStep step) {
        return new Tick(
                new Tick.Key(new ProjectCode(project), step),
                LocalDate.of(2025, 11, 3),
                "https://twinspace.example.org/rios",
                Optional.empty(),
                Optional.empty());
    }

    /** Links a project to the KA121, with mobilities of it. */
    public static void link(AnOffice office, String project, Mobility... mobilities) {
        office.keep(
                () -> {
                    office.register().erasmusLinks().add(List.of(aLink(project)));
                    office.register().mobilities().add(List.of(mobilities));
                });
    }
}
