package cfie.cli.view;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.sheet.list.AccreditationSheet;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What of a listing may be published: every NIF is masked, wherever it stands, and what else would
 * tell more of a person than their name and what they did is left out.
 */
final class Publicity {
    /**
     * Addresses, texts that may say anything of anybody, and the code and hash by which a masked
     * NIF could be found again.
     */
    private static final Map<Kind, Set<String>> LEFT_OUT =
            Map.ofEntries(
                    Map.entry(Kind.TEACHERS, Set.of("email")),
                    Map.entry(Kind.STAFF, Set.of("email")),
                    Map.entry(
                            Kind.CONSENTS,
                            Set.of(
                                    "signed_by",
                                    "post",
                                    "reason",
                                    "attached",
                                    "data_right",
                                    "letter")),
                    Map.entry(Kind.PROJECTS, Set.of("reason")),
                    Map.entry(Kind.REPORTS, Set.of("file")),
                    Map.entry(Kind.EVALUATIONS, Set.of("evaluator", "reason")),
                    Map.entry(Kind.EXTERNAL_CREDITS, Set.of("reference", "file")),
                    Map.entry(Kind.ERASMUS_STEPS, Set.of("evidence", "file")),
                    Map.entry(Kind.LETTERS, Set.of("letter", "edition", "recipient", "note")),
                    Map.entry(Kind.BODIES, Set.of("remark")),
                    Map.entry(Kind.PARTNERS, Set.of("partner", "email", "web", "text")),
                    Map.entry(Kind.AWARDS, Set.of("document", "document_sha256")),
                    Map.entry(
                            Kind.QUALITY_LABELS,
                            Set.of(
                                    "application",
                                    "application_sha256",
                                    "decided_by",
                                    "reason",
                                    "scores",
                                    "document",
                                    "document_sha256")),
                    Map.entry(Kind.SCHOOL_LABELS, AccreditationSheet.APART),
                    Map.entry(
                            Kind.CERTIFICATES,
                            Set.of("integrity_code", "sha256", "ended_by", "end_reason")));

    /** Listed by NIF: where a row stands would tell the first digits of one that is masked. */
    private static final Set<Kind> BY_NIF =
            Set.of(
                    Kind.TEACHERS,
                    Kind.STAFF,
                    Kind.CONSENTS,
                    Kind.EVALUATIONS,
                    Kind.EXTERNAL_CREDITS,
                    Kind.QUALITY_LABELS,
                    Kind.LETTERS);

    private final Word<Boolean> isPublic;

    Publicity(Words words) {
        isPublic = words.flag("--public");
    }

    /** The listing as it is, unless it is asked for as it may be published. */
    Listing of(Listing full) {
        if (!isPublic.value()) {
            return full;
        }
        List<Integer> columns = columns(full);
        Listing.Rows masked =
                visitor -> full.rows().each(cells -> visitor.accept(masked(cells, columns)));
        return new Listing(
                full.kind(),
                columns.stream().map(full.names()::get).toList(),
                full.numbers(),
                BY_NIF.contains(full.kind()) ? visitor -> sorted(masked, visitor) : masked);
    }

    private static List<Integer> columns(Listing full) {
        Set<String> leftOut = LEFT_OUT.getOrDefault(full.kind(), Set.of());
        return IntStream.range(0, full.names().size())
                .filter(at -> !leftOut.contains(full.names().get(at)))
                .boxed()
                .toList();
    }

    private static List<String> masked(List<String> cells, List<Integer> columns) {
        return columns.stream().map(cells::get).map(Nif::maskedIn).toList();
    }

    private static void sorted(Listing.Rows rows, Consumer<List<String>> visitor) {
        List<List<String>> all = new ArrayList<>();
        rows.each(all::add);
        all.sort(Comparator.comparing(cells -> String.join("\t", cells)));
        all.forEach(visitor);
    }
}
