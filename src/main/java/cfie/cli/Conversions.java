package cfie.cli;

import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.procedure.Mode;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import picocli.CommandLine;

/** How the values of options and arguments are read: each by its own type. */
final class Conversions {
    // A named class: the archive of classes leaves out interfaces that only a lambda implements.
    private record Conversion<T>(Function<String, T> parse)
            implements CommandLine.ITypeConverter<T> {
        @Override
        public T convert(String typed) {
            return parse.apply(typed);
        }
    }

    private Conversions() {}

    static void addTo(CommandLine line) {
        add(line, Nif.class, Nif::parse);
        add(line, SchoolCode.class, SchoolCode::parse);
        add(line, ProjectCode.class, ProjectCode::parse);
        add(line, CertificateNumber.class, CertificateNumber::parse);
        add(line, AcademicYear.class, AcademicYear::parse);
        add(line, Cfie.class, Cfie::parse);
        add(line, LocalDate.class, Days::parse);
        add(line, Requirement.class, Conversions::requirement);
        addChoice(line, Language.class);
        addChoice(line, Root.Colours.class);
        addChoice(line, Format.class);
        addChoice(line, ReportFormat.class);
        addChoice(line, Mode.class);
        addChoice(line, Kind.class);
        addChoice(line, ReportType.class);
        addChoice(line, ShowCommand.Thing.class);
    }

    private static <T> void add(CommandLine line, Class<T> type, Function<String, T> parse) {
        line.registerConverter(type, new Conversion<>(parse));
    }

    private static <E extends Enum<E> & Worded> void addChoice(CommandLine line, Class<E> type) {
        add(line, type, typed -> Worded.parse(type, typed));
    }

    private static Requirement requirement(String typed) {
        return Arrays.stream(Requirement.values())
                .filter(one -> one.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValue(
                                        Flaw.CHOICE,
                                        OneLine.shown(typed),
                                        "PARTNER_ABROAD, DURATION_PLAUSIBLE,"
                                                + " SCHOOL_PUBLICLY_FUNDED"));
    }
}
