package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.file.Destination;
import cfie.cli.file.OutSheet;
import cfie.cli.file.Workers;
import cfie.cli.screen.Progress;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.Patience;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Makes the files of a year together with other programs, perhaps on other machines: each takes
 * hold of some that nobody has, and what a dead one held is taken over by the others.
 */
record SharedPrinting(Root root, Register register, Destination destination, Printer printer) {
    private static final int CHUNK = 200;
    private static final long PAUSE_MILLIS = 250;

    /** Returns when no file of the selection is left to be made by anybody; how many it made. */
    long run(Selection wanted) {
        long all = register.unmade().count(wanted);
        Progress progress = root.progress("progress.files", Progress.Extent.of(() -> all));
        root.farewell().work("interrupted.rendering");
        long made = 0;
        try (Workers workers = new Workers()) {
            for (long left = all; left > 0; left = register.unmade().count(wanted)) {
                progress.at(all - left);
                checkSigned(wanted);
                int some = register.writeBeside(() -> some(wanted, workers));
                if (some == 0) {
                    Patience.pause(PAUSE_MILLIS);
                }
                made += some;
            }
        }
        progress.done();
        return made;
    }

    /** What others sign is not to be issued without a signature for want of an option. */
    private void checkSigned(Selection wanted) {
        if (!printer.signs()
                && register.signatures().any(wanted.year().orElseThrow(), wanted.cfie())) {
            throw new Refusal(Refusal.Reason.YEAR_IS_SIGNED, wanted.year().get());
        }
    }

    /** The files are there before the register says so: a program that dies leaves none to miss. */
    private int some(Selection wanted, Workers workers) {
        Collection<IssuedCertificate> claimed = register.unmade().claim(wanted, CHUNK);
        List<OutSheet> sheets = new ArrayList<>();
        workers.each(List.copyOf(claimed), this::made, sheets::add);
        OutSheet.keep(register, sheets.stream());
        return sheets.size();
    }

    private OutSheet made(IssuedCertificate issued) {
        OutSheet sheet = OutSheet.of(issued, Optional.empty(), printer, destination);
        return sheet.layIn(destination);
    }
}
