package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The last days that are known; a centre's own goes before the one of all. */
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

    public Optional<Deadline> of(AcademicYear year, Deadline.What what, Cfie cfie) {
        return find(year, what, Optional.of(cfie)).or(() -> find(year, what, Optional.empty()));
    }

    /** That of the year in which a day is. */
    public Optional<Deadline> on(LocalDate day, Deadline.What what, Cfie cfie) {
        return byKey.keySet().stream()
                .map(Deadline.Key::year)
                .filter(year -> year.contains(day))
                .findFirst()
                .flatMap(year -> of(year, what, cfie));
    }

    private Optional<Deadline> find(AcademicYear year, Deadline.What what, Optional<Cfie> cfie) {
        return Optional.ofNullable(byKey.get(new Deadline.Key(year, what, cfie)));
    }

    /** That of a document of a project. */
    public Optional<Deadline> of(Dossier dossier, ReportType document) {
        return of(dossier.project().year(), Deadline.What.of(document), dossier.cfie());
    }

    /** The last day that a document missed, if it was handed in and came late. */
    public Optional<Deadline> missed(Dossier dossier, ReportType document) {
        Optional<LocalDate> day = Optional.ofNullable(dossier.reports().get(document));
        return of(dossier, document)
                .filter(deadline -> day.filter(deadline::isMissedOn).isPresent());
    }
}
