package cfie.cli.file;

import cfie.cli.command.Root;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.List;
import java.util.stream.Collectors;

/** The files of certificates that count no more: they stay, and nobody is to hand them out. */
public record EndedFiles(List<CertificateNumber> numbers) {
    private static final int NAMED = 3;

    /** Of those whose files were made. */
    public static EndedFiles of(Register register, List<CertificateNumber> numbers) {
        var issued = register.certificates().all(numbers);
        return new EndedFiles(
                numbers.stream().filter(one -> issued.get(one).sha256().isPresent()).toList());
    }

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
