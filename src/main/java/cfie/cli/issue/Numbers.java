package cfie.cli.issue;

import cfie.cli.command.ProblemList;
import cfie.cli.command.Root;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Source;
import cfie.domain.ledger.Problem;
import cfie.value.CertificateNumber;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The certificates that a command speaks of: named one by one, in a file, or through a pipe. */
final class Numbers {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Word<List<String>> named;
    private final Word<Optional<String>> file;

    Numbers(Words words) {
        named = words.anyArguments("NUMBER", "argument.numbers", Words::text);
        file = words.option("--from", "FILE|-", Words::text);
    }

    /** Each once; empty if a line of the file is no number, and then every such line was told. */
    Set<CertificateNumber> read(Root root) {
        Set<CertificateNumber> numbers = new LinkedHashSet<>();
        named.value().forEach(one -> numbers.add(CertificateNumber.parse(one)));
        ProblemList problems = new ProblemList(root, file.value().orElse(""));
        int line = 0;
        for (String text : lines(root)) {
            line++;
            try {
                if (!text.isBlank()) {
                    numbers.add(CertificateNumber.parse(text));
                }
            } catch (InvalidValue notANumber) {
                problems.add(new Problem(line, "", notANumber));
            }
        }
        problems.tell("from.nothing-done");
        if (problems.isEmpty() && numbers.isEmpty()) {
            throw new InvalidValue(Flaw.ONE_OPTION_MISSING, "NUMBER, --from");
        }
        return problems.isEmpty() ? numbers : Set.of();
    }

    private List<String> lines(Root root) {
        if (file.value().isEmpty()) {
            return List.of();
        }
        try (Source source = Source.of(file.value().get(), root.desk().in());
                InputStream in = Files.newInputStream(source.path())) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(BYTE_ORDER_MARK, "").lines().toList();
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file.value().get());
        }
    }
}
