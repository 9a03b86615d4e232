package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.domain.issued.Certificate;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.List;

/**
 * What is issued by whoever signs is to be signed from that moment on, and nobody makes its file
 * without a key.
 *
 * @param isWaived whether what waits for its signature may go without
 */
record SigningDuty(Register register, Printer printer, boolean isWaived) {
    SigningDuty(Register register, Printer printer) {
        this(register, printer, false);
    }

    /** Before anything is done. */
    void check(Selection wanted) {
        int waiting = printer.signs() || isWaived ? 0 : register.toSign().count(wanted);
        if (waiting > 0) {
            throw new Refusal(Refusal.Reason.TO_BE_SIGNED, waiting, wanted.year().orElseThrow());
        }
    }

    /** In one piece with what is issued; the ledger tells of it, and of what is waived. */
    List<Change> note(Selection wanted) {
        int asked = printer.signs() ? register.toSign().add(wanted) : 0;
        int waived = isWaived ? register.toSign().remove(wanted) : 0;
        return Change.of(
                Subject.of(wanted),
                List.of(
                        new Difference(
                                "to_sign", Integer.toString(waived), Integer.toString(asked))));
    }

    /** What a year that is signed issues without a signature. */
    void tell(Root root, int issued, Selection wanted) {
        if (issued > 0
                && !printer.signs()
                && register.signatures().any(wanted.year().orElseThrow(), wanted.cfie())) {
            root.warn("warning.ISSUED_UNSIGNED", issued, wanted.year().orElseThrow());
        }
    }

    /** The same of what was issued anew. */
    List<Certificate> noted(List<Certificate> fresh) {
        if (printer.signs()) {
            register.toSign().add(fresh.stream().map(Certificate::number).toList());
        }
        return fresh;
    }
}
