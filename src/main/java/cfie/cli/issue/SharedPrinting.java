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
                List<OutSheet> kept = register.writeBeside(() -> kept(wanted, workers));
                workers.each(kept, sheet -> sheet.layIn(destination), laid -> {});
                if (kept.isEmpty()) {
                    Patience.pause(PAUSE_MILLIS);
                }
                made += kept.size();
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

    /**
     * Kept before any file is laid: who lost hold of them meanwhile keeps nothing, and lays nothing
     * over the files of those who took them. A file that is missed then comes back byte for byte.
     */
    private List<OutSheet> kept(Selection wanted, Workers workers) {
        Collection<IssuedCertificate> claimed = register.unmade().claim(wanted, CHUNK);
        List<OutSheet> sheets = new ArrayList<>();
        workers.each(List.copyOf(claimed), this::printed, sheets::add);
        OutSheet.keep(register, sheets.stream());
        return sheets;
    }

    private OutSheet printed(IssuedCertificate issued) {
        return OutSheet.of(issued, Optional.empty(), printer, destination);
    }
}
