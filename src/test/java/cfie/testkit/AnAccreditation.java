package cfie.testkit;

import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Document;
import cfie.domain.programme.Kit;
import cfie.domain.programme.Paper;
import cfie.domain.programme.Papers;
import cfie.value.AcademicYear;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A first application of the first school in this year's call, submitted with all it takes. */
public final class AnAccreditation {
    public static final Accreditation.Key KEY = new Accreditation.Key(Given.SCHOOL, Given.YEAR);
    public static final Papers ALL_PAPERS = papers(Arrays.asList(Paper.values()));

    private Accreditation one =
            Accreditation.opened(KEY, Given.day("2026-01-20"), false, ALL_PAPERS)
                    .submitted(Given.day("2026-02-16"));

    private static Papers papers(List<Paper> some) {
        Map<Paper, Document> held =
                some.stream()
                        .collect(
                                Collectors.toMap(
                                        paper -> paper,
                                        paper ->
                                                new Document(
                                                        paper.word() + " «Ñ».pdf",
                                                        "%064x".formatted(paper.ordinal()))));
        return new Papers(held);
    }

    public static Papers papersBut(Paper paper) {
        return papers(Arrays.stream(Paper.values()).filter(one -> one != paper).toList());
    }

    public AnAccreditation of(String school, int year) {
        var key = new Accreditation.Key(new SchoolCode(school), new AcademicYear(year));
        one =
                new Accreditation(
                        key,
                        one.appliedOn(),
                        one.isRenewal(),
                        one.papers(),
                        one.submittedOn(),
                        one.verdict());
        return this;
    }

    /** For two years, with everything that comes with it. */
    public AnAccreditation awarded(String on) {
        LocalDate day = Given.day(on);
        one =
                one.decided(
                        new Accreditation.Verdict(
                                day,
                                Optional.of("Servicio Nacional de Apoyo"),
                                Optional.empty(),
                                Optional.of(day.plusYears(2)),
                                List.of(Kit.values())));
        return this;
    }

    public AnAccreditation refused(String on) {
        one =
                one.decided(
                        new Accreditation.Verdict(
                                Given.day(on),
                                Optional.empty(),
                                Optional.of("Ñandú «Ж» 🌍"),
                                Optional.empty(),
                                List.of()));
        return this;
    }

    public Accreditation accreditation() {
        return one;
    }
}
