package cfie.cli.upkeep;

import cfie.cli.command.Command;
import cfie.domain.Areas;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Institution;
import cfie.domain.issued.Picture;
import cfie.domain.ledger.Recorded;
import cfie.procedure.intake.DescribeCentre;
import cfie.store.Register;
import cfie.value.Cfie;
import java.util.Set;

/** Tells what the register says of a centre after somebody described it, and what to mind. */
record CentreReport(Command command, Cfie cfie) {
    /**
     * @param takenOff the pictures that were to go
     */
    void tell(
            Register register, DescribeCentre.Description described, Set<Insignia.Part> takenOff) {
        Institution centre = described.centre().said();
        command.tell("done.set-cfie", centre.title(), centre.director().orElse("-"));
        if (!described.centre().isUnchanged() && !centre.key().day().isEmpty()) {
            command.tell("done.set-cfie.since", centre.key().day());
        }
        warnOfLater(register, centre);
        if (!takenOff.contains(Insignia.Part.SIGNATURE)) {
            warnOfSignature(described.centre());
        }
        described.claims().forEach(this::tell);
        if (!centre.site().advisors().isEmpty()) {
            command.tell("done.set-cfie.advisors", String.join(", ", centre.site().advisors()));
        }
        Insignia insignia = centre.papers().insignia();
        insignia.logo().ifPresent(held -> tell("done.set-cfie.logo", held));
        insignia.signature().ifPresent(held -> tell("done.set-cfie.signature", held));
    }

    /** What is said from a later day on stays. */
    private void warnOfLater(Register register, Institution centre) {
        register.institutions().of(centre.key().body()).stream()
                .map(Institution::key)
                .filter(other -> other.since().isAfter(centre.key().since()))
                .findFirst()
                .ifPresent(other -> command.root().warn("warning.BODY_LATER", other.day(), cfie));
    }

    /** It went with the hand whose it was. */
    private void warnOfSignature(Recorded<Institution> described) {
        boolean hadSignature =
                described.held().flatMap(one -> one.papers().insignia().signature()).isPresent();
        boolean hasNone = described.said().papers().insignia().signature().isEmpty();
        if (hadSignature && hasNone) {
            command.root().warn("warning.SIGNATURE_GONE");
        }
    }

    /** Whose it was, and from when on it is this one's. */
    private void tell(DescribeCentre.Claim claim) {
        Areas.Key key = claim.said().key();
        if (claim.before() == cfie) {
            command.tell("done.set-cfie.served", key.municipality(), cfie);
        } else if (key.day().isEmpty()) {
            command.tell("done.set-cfie.serves", key.municipality(), cfie, claim.before());
        } else {
            command.tell(
                    "done.set-cfie.serves.since",
                    key.municipality(),
                    cfie,
                    claim.before(),
                    key.day(),
                    claim.firstYear());
        }
    }

    private void tell(String key, Picture held) {
        command.tell(
                key,
                Integer.toString(held.width()),
                Integer.toString(held.height()),
                Integer.toString((held.packed().length + 1023) / 1024),
                held.sha256());
    }
}
