package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The last days that are known, a centre's own before the one of all, and what comes of them:
 * whatever asks when something is owed, and whether it came late, asks here.
 */
public record Deadlines(Map<Deadline.Key, Deadline> byKey) {
    /** No source names any: what is not recorded neither blocks nor warns. */
    public static final Deadlines NONE = new Deadlines(Map.of());

    public Deadlines {
        byKey = Map.copyOf(byKey);
    }

    public static Deadlines of(List<Deadline> all) {
        return new Deadlines(
                all.stream().collect(Collectors.toMap(Deadline::key, Function.identity())));
    }

    private Optional<Deadline> of(AcademicYear year, Deadline.What what, Cfie cfie) {
        return find(year, what, Optional.of(cfie)).or(() -> find(year, what, Optional.empty()));
    }

    /** Whether a day is after any last day for it, of whatever year and centre. */
    public boolean isPast(Deadline.What what, LocalDate day) {
        return byKey.values().stream()
                .anyMatch(one -> one.key().what() == what && day.isAfter(one.lastDay()));
    }

    /** That of the year in which a day is. */
    private Optional<Deadline> on(LocalDate day, Deadline.What what, Cfie cfie) {
        return byKey.keySet().stream()
                .map(Deadline.Key::year)
                .filter(year -> year.contains(day))
                .findFirst()
                .flatMap(year -> of(year, what, cfie));
    }

    private Optional<Deadline> find(AcademicYear year, Deadline.What what, Optional<Cfie> cfie) {
        return Optional.ofNullable(byKey.get(new Deadline.Key(year, what, cfie)));
    }

    /** The same as {@link #due(Project, Cfie, Deadline.What)}, of a project and what came of it. */
    public Due due(Dossier dossier, Deadline.What what) {
        Due due = due(dossier.project(), dossier.cfie(), what);
        return Optional.ofNullable(dossier.reports().get(ReportType.FINAL))
                .filter(any -> what == Deadline.What.EVALUATION)
                .map(handedIn -> new Due(handedIn, due.deadline()))
                .orElse(due);
    }

    /**
     * When a project owes something, or somebody owes it to the project. Source: R5 and R6, what it
     * takes to start is owed on its first day; R9, the first document then too, the second half
     * way, the third on its last day; R10, the evaluation when the third came.
     */
    public Due due(Project project, Cfie cfie, Deadline.What what) {
        return new Due(first(project, what), of(project.year(), what, cfie));
    }

    private static LocalDate first(Project project, Deadline.What what) {
        Days days = project.activity().days();
        return switch (what) {
            case SUITABILITY, PROJECT_ANSWER, PROJECT -> days.first();
            case FOLLOW_UP -> days.first().plusDays(days.count() / 2);
            case FINAL -> days.last();
            default -> project.year().firstDay();
        };
    }

    /** When the answer to a registration is, which a school owes since a day. */
    public Due answer(LocalDate since, Cfie cfie) {
        return new Due(since, on(since, Deadline.What.REGISTRATION_ANSWER, cfie));
    }

    /** When registrations are, of the year of a day, if it has a last day for them. */
    public Optional<Due> registration(LocalDate day, Cfie cfie) {
        return on(day, Deadline.What.REGISTRATION, cfie).map(Due::of);
    }

    /** When the certificates of a year are, if it has a last day for them. */
    public Optional<Due> certification(AcademicYear year, Cfie cfie) {
        return of(year, Deadline.What.CERTIFICATION, cfie).map(Due::of);
    }
}
