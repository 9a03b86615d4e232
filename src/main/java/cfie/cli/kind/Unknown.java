package cfie.cli.kind;

import cfie.cli.command.Root;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;

/** Keys of a selection that the register does not know: a reason why nothing was found. */
public record Unknown(List<Refusal> keys) {
    public static Unknown in(Selection selection, Register register) {
        List<Refusal> keys = new ArrayList<>();
        selection
                .school()
                .filter(code -> register.schools().find(code).isEmpty())
                .ifPresent(code -> keys.add(new Refusal(Reason.SCHOOL_UNKNOWN, code)));
        selection
                .teacher()
                .filter(nif -> register.registrations().find(nif).isEmpty())
                .ifPresent(nif -> keys.add(teacher(nif, register)));
        selection
                .project()
                .filter(code -> register.projects().find(code).isEmpty())
                .ifPresent(code -> keys.add(new Refusal(Reason.PROJECT_UNKNOWN, code)));
        return new Unknown(keys);
    }

    private static Refusal teacher(Nif nif, Register register) {
        return register.forgotten()
                .on(nif)
                .map(day -> new Refusal(Reason.PERSON_FORGOTTEN, nif, day))
                .orElseGet(() -> new Refusal(Reason.TEACHER_UNKNOWN, nif));
    }

    public void warn(Root root) {
        keys.forEach(one -> root.warn("warning.UNKNOWN", root.texts().say(one)));
    }
}
