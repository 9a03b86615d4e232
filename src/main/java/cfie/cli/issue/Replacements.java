package cfie.cli.issue;

import cfie.cli.command.Command;
import cfie.cli.file.EndedFiles;
import cfie.domain.issued.Certificate;
import cfie.store.Register;
import java.nio.file.Path;
import java.util.List;

/** What a command tells of certificates that stand in the place of others. */
record Replacements(Command command, Register register, Path out) {
    void tell(List<Certificate> fresh, boolean isDryRun) {
        for (Certificate one : fresh) {
            command.tell(
                    "done.reissue",
                    one.replaces().orElseThrow(),
                    one.number(),
                    out.resolve(one.number().file()));
        }
        if (isDryRun) {
            return;
        }
        EndedFiles.of(register, fresh.stream().flatMap(one -> one.replaces().stream()).toList())
                .tell(command.root());
        fresh.stream()
                .map(one -> one.number().year())
                .distinct()
                .forEach(year -> command.root().note("note.reissue", year, out));
    }
}
