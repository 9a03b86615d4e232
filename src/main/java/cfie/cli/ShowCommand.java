package cfie.cli;

import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.util.Map;
import picocli.CommandLine;

/** Shows one thing with everything that hangs on it. */
@CommandLine.Command(name = "show")
final class ShowCommand extends Verb {
    @CommandLine.Parameters(index = "0", paramLabel = "THING", descriptionKey = "argument.thing")
    private Thing thing;

    @CommandLine.Parameters(index = "1", paramLabel = "ID", descriptionKey = "argument.id")
    private String id;

    @CommandLine.Mixin private Told told;

    /** What can be shown. */
    enum Thing implements Worded {
        SCHOOL,
        TEACHER,
        PROJECT,
        CERTIFICATE
    }

    @Override
    Exit run(Register register) {
        Portrait portrait = new Portrait(register);
        Map<String, Object> shown =
                switch (thing) {
                    case SCHOOL -> portrait.of(SchoolCode.parse(id));
                    case TEACHER -> portrait.of(Nif.parse(id));
                    case PROJECT -> portrait.of(ProjectCode.parse(id));
                    case CERTIFICATE -> portrait.of(CertificateNumber.parse(id));
                };
        if (told.inJson()) {
            try (Json json = new Json(desk().out())) {
                json.value(shown);
            }
        } else {
            new Outline(root().texts(), desk().out()).print(shown);
        }
        return Exit.DONE;
    }
}
