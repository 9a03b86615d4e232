package cfie.cli.file;

import cfie.cli.command.Root;
import cfie.value.CertificateNumber;
import java.util.List;
import java.util.stream.Collectors;

/** The files of certificates that count no more: they stay, and nobody is to hand them out. */
public record EndedFiles(List<CertificateNumber> numbers) {
    private static final int NAMED = 3;

    public void tell(Root root) {
        if (!numbers.isEmpty()) {
            root.note("note.ended-files", numbers.size(), named(root), numbers.get(0).year());
        }
    }

    private String named(Root root) {
        String first =
                numbers.stream()
                        .limit(NAMED)
                        .map(CertificateNumber::file)
                        .collect(Collectors.joining("; "));
        int more = numbers.size() - NAMED;
        return more > 0 ? first + root.texts().say("note.more", more) : first;
    }
}
