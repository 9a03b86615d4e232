package cfie.sheet.list;

import cfie.domain.programme.Award;
import cfie.domain.programme.Document;
import cfie.domain.programme.KeptAward;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.List;

/** Awards as a table. */
public final class AwardSheet {
    public static final List<String> NAMES =
            List.of(
                    "award",
                    "kind",
                    "name",
                    "given_by",
                    "given_on",
                    "project",
                    "school",
                    "teacher",
                    "web",
                    "document",
                    "document_sha256");

    private AwardSheet() {}

    public static List<String> write(KeptAward kept) {
        Award award = kept.award();
        Award.About about = award.key().about();
        return List.of(
                Integer.toString(kept.number()),
                award.key().kind().word(),
                award.key().name().orElse(""),
                award.key().givenBy(),
                award.key().givenOn().toString(),
                about.project().map(ProjectCode::text).orElse(""),
                about.school().map(SchoolCode::text).orElse(""),
                about.teacher().map(Nif::text).orElse(""),
                award.web().orElse(""),
                award.document().map(Document::name).orElse(""),
                award.document().map(Document::sha256).orElse(""));
    }
}
