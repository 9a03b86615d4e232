package cfie.sheet.list;

import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Accreditation.Verdict;
import cfie.domain.programme.Document;
import cfie.domain.programme.Kit;
import cfie.domain.programme.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applications for the label eTwinning School as a table. */
public final class AccreditationSheet {
    public static final List<String> NAMES = names();

    /** Who decided and why, and the documents: what is not to be published. */
    public static final Set<String> APART =
            Stream.concat(
                            Stream.of("decided_by", "reason"),
                            NAMES
                                    .subList(NAMES.indexOf(Paper.POLICY.word()), NAMES.size())
                                    .stream())
                    .collect(Collectors.toUnmodifiableSet());

    private AccreditationSheet() {}

    private static List<String> names() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "school",
                                "year",
                                "applied_on",
                                "renewal",
                                "stage",
                                "submitted_on",
                                "decided_on",
                                "decided_by",
                                "reason",
                                "accredited_until"));
        for (Kit kit : Kit.values()) {
            names.add(kit.word());
        }
        for (Paper paper : Paper.values()) {
            names.add(paper.word());
            names.add(paper.word() + "_sha256");
        }
        return List.copyOf(names);
    }

    public static List<String> write(Accreditation one) {
        Optional<Verdict> verdict = one.verdict();
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                one.key().school().text(),
                                one.key().year().text(),
                                one.appliedOn().toString(),
                                yes(one.isRenewal()),
                                one.stage().word(),
                                one.submittedOn().map(LocalDate::toString).orElse(""),
                                verdict.map(Verdict::on).map(LocalDate::toString).orElse(""),
                                verdict.flatMap(Verdict::by).orElse(""),
                                verdict.flatMap(Verdict::reason).orElse(""),
                                one.until().map(LocalDate::toString).orElse("")));
        for (Kit kit : Kit.values()) {
            cells.add(verdict.map(said -> yes(said.kit().contains(kit))).orElse(""));
        }
        for (Paper paper : Paper.values()) {
            Optional<Document> document = one.papers().find(paper);
            cells.add(document.map(Document::name).orElse(""));
            cells.add(document.map(Document::sha256).orElse(""));
        }
        return cells;
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
