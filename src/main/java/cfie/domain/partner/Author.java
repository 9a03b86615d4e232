package cfie.domain.partner;

import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.PartnerCode;
import cfie.value.SchoolCode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whose idea or card it is: that of one of our teachers or schools, or of a partner of the book.
 */
public record Author(
        Optional<Nif> teacher, Optional<SchoolCode> school, Optional<PartnerCode> partner) {

    /** Reads a NIF, the code of one of our schools, or the code of a partner. */
    public static Author parse(String typed) {
        Optional<Nif> teacher = read(Nif::parse, typed);
        Optional<SchoolCode> school =
                teacher.isPresent() ? Optional.empty() : read(SchoolCode::parse, typed);
        boolean isOurs = teacher.isPresent() || school.isPresent();
        return new Author(
                teacher, school, isOurs ? Optional.empty() : Optional.of(PartnerCode.parse(typed)));
    }

    private static <T> Optional<T> read(Function<String, T> form, String typed) {
        try {
            return Optional.of(form.apply(typed));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    /** Whether it is a teacher or a school of ours, as cards of that kind speak of. */
    boolean is(CardKind kind) {
        return kind == CardKind.TEACHER && teacher.isPresent()
                || kind == CardKind.SCHOOL && school.isPresent();
    }

    @Override
    public String toString() {
        return Stream.of(teacher, school, partner)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
    }
}
