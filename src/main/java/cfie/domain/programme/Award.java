package cfie.domain.programme;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recognition that somebody gave to a project, a school or a teacher (R20), and where that can be
 * read. One of several teachers is an award each.
 */
public record Award(Key key, Optional<String> web, Optional<Document> document) {

    /** What tells awards apart. */
    public record Key(
            AwardKind kind, Optional<String> name, String givenBy, LocalDate givenOn, About about) {
        public Key {
            InvalidValue.unless(
                    kind != AwardKind.OTHER || name.isPresent(), Flaw.AWARD_WITHOUT_NAME);
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(kind.word(), givenOn, about);
        }
    }

    /** Whom it honours: one of the three, or several together. */
    public record About(
            Optional<ProjectCode> project, Optional<SchoolCode> school, Optional<Nif> teacher) {
        public About {
            InvalidValue.unless(
                    project.isPresent() || school.isPresent() || teacher.isPresent(),
                    Flaw.AWARD_OF_NOTHING);
        }

        @Override
        public String toString() {
            return Stream.of(project, school, teacher)
                    .flatMap(Optional::stream)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
    }

    /** The same, with what another one says of where it can be read. */
    public Award or(Award other) {
        return new Award(key, web.or(other::web), document.or(other::document));
    }
}
