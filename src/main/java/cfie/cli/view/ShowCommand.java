package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Told;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.kind.Portrait;
import cfie.cli.screen.Json;
import cfie.cli.screen.Outline;
import cfie.cli.screen.Spoken;
import cfie.domain.School;
import cfie.store.Register;
import cfie.value.Body;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import cfie.value.PartnerCode;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.util.Map;

/** Shows one thing with everything that hangs on it. */
public final class ShowCommand extends Verb {
    private final Word<Thing> thing = argument("THING", "argument.thing", oneOf(Thing.class));
    private final Word<String> id = argument("ID", "argument.id", Words::text);
    private final Told told = new Told(this);

    /** What can be shown. */
    enum Thing implements Worded {
        SCHOOL,
        TEACHER,
        PROJECT,
        CERTIFICATE,
        BODY,
        CFIE,
        PARTNER
    }

    @Override
    protected Exit run(Register register) {
        Portrait portrait = new Portrait(register);
        Map<String, Object> shown =
                switch (thing.value()) {
                    case SCHOOL -> portrait.of(SchoolCode.parse(id.value()), desk().today());
                    case TEACHER -> portrait.of(Nif.parse(id.value()));
                    case PROJECT -> portrait.of(ProjectCode.parse(id.value()));
                    case CERTIFICATE -> portrait.of(CertificateNumber.parse(id.value()));
                    case BODY, CFIE -> portrait.of(Body.parse(id.value()), desk().today());
                    case PARTNER -> portrait.of(PartnerCode.parse(id.value()));
                };
        if (told.inJson()) {
            try (Json json = new Json(desk().out())) {
                json.value(shown);
            }
        } else {
            new Outline(root().texts(), desk().out())
                    .print(new Spoken(root().texts()).thing(shown));
            if (thing.value() == Thing.SCHOOL) {
                tellAddress(SchoolCode.parse(id.value()), shown);
            }
        }
        return Exit.DONE;
    }

    /** Letters go to an address that perhaps nobody said. */
    private void tellAddress(SchoolCode code, Map<String, Object> shown) {
        if (School.Contact.institutional(code).equals(shown.get("email"))) {
            root().note("note.institutional-address");
        }
    }
}
