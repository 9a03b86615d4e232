package cfie.domain.programme;

import cfie.value.AcademicYear;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be recorded of a quality label, and what it is judged by.
 *
 * @param year of the project
 * @param others every other application of the teacher, whatever came of it
 */
public record LabelCase(
        QualityLabel said, AcademicYear year, List<QualityLabel> others, LabelLimits limits) {
    public LabelCase {
        others = List.copyOf(others);
    }

    boolean isNational() {
        return said.key().level() == LabelLevel.NATIONAL;
    }

    /** The last day on which one may apply. */
    LocalDate lastDay() {
        return year.lastDay().plusYears(limits.yearsAfter());
    }

    /** Whether one applied neither before the project's year nor after that day. */
    boolean isInTime() {
        LocalDate day = said.appliedOn().orElseThrow();
        return !day.isBefore(year.firstDay()) && !day.isAfter(lastDay());
    }

    /** The academic year of the application. */
    AcademicYear yearOfEntry() {
        return AcademicYear.of(said.appliedOn().orElseThrow());
    }

    /** The projects for whose national label the teacher applied in the same year, each once. */
    List<ProjectCode> projectsOfTheYear() {
        return others.stream()
                .filter(one -> one.key().level() == LabelLevel.NATIONAL)
                .filter(
                        one ->
                                one.appliedOn()
                                        .map(AcademicYear::of)
                                        .filter(yearOfEntry()::equals)
                                        .isPresent())
                .map(one -> one.key().project())
                .distinct()
                .sorted()
                .toList();
    }

    /** The teacher's other applications for this project. */
    Stream<QualityLabel> ofTheProject() {
        return others.stream().filter(one -> one.key().isBeside(said.key()));
    }

    /** When the application before this one was refused. */
    Optional<LocalDate> refusedBefore() {
        return ofTheProject()
                .filter(one -> one.is(said.key().level(), LabelOutcome.REFUSED))
                .filter(one -> one.key().attempt() == said.key().attempt() - 1)
                .flatMap(one -> one.verdict().on().stream())
                .findFirst();
    }

    /** When the label of that level was awarded, by what is said or by what is held. */
    Optional<LocalDate> awardedOn(LabelLevel level) {
        return Stream.concat(Stream.of(said), ofTheProject())
                .filter(one -> one.is(level, LabelOutcome.AWARDED))
                .flatMap(one -> one.verdict().on().stream())
                .findFirst();
    }

    /** Whether one is not after the other, as far as both are known. */
    boolean isInOrder(Optional<LocalDate> first, Optional<LocalDate> then) {
        return first.flatMap(one -> then.filter(one::isAfter)).isEmpty();
    }
}
