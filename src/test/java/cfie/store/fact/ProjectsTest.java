package cfie.store.fact;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Project;
import cfie.testkit.AnOffice;
import cfie.testkit.OnBothEngines;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Projects by their codes. */
@OnBothEngines
final class ProjectsTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    /** A server's language might put small letters beside capitals, and no weight on a stop. */
    @Test
    void areFoundWhateverLettersTheirCodesBeginAndEndWith() {
        List<ProjectCode> codes =
                Stream.of("-a", ".b", "0", "9z", "A", "Za", "Z.a", "_a", "a", "aB", "z", "zz")
                        .map(ProjectCode::new)
                        .toList();
        office.with(aSchool()).with(aTeacher());
        codes.forEach(code -> office.withBare(aProject().withCode(code.text())));
        for (int from = 0; from < codes.size(); from++) {
            for (int to = from + 1; to <= codes.size(); to++) {
                assertEquals(Set.copyOf(codes.subList(from, to)), held(codes.subList(from, to)));
            }
        }
    }

    private Set<ProjectCode> held(List<ProjectCode> codes) {
        Map<ProjectCode, Project> held = office.register().projects().held(codes);
        return held.keySet();
    }
}
