package cfie.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The verbs of the tool, and the nouns that have verbs of their own: a class each, made only when
 * it is called, for a quick start.
 */
final class Verbs {
    private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("init", InitCommand::new);
        ALL.put("backup", BackupCommand::new);
        ALL.put("restore", RestoreCommand::new);
        ALL.put("set-cfie", SetCfieCommand::new);
        ALL.put("import", ImportCommand::new);
        ALL.put("register-teacher", RegisterTeacherCommand::new);
        ALL.put("approve-school", ApproveSchoolCommand::new);
        ALL.put("add-project", AddProjectCommand::new);
        ALL.put("check-project", CheckProjectCommand::new);
        ALL.put("decide", DecideCommand::new);
        ALL.put("submit-report", SubmitReportCommand::new);
        ALL.put("evaluate", EvaluateCommand::new);
        ALL.put("why", WhyCommand::new);
        ALL.put("certify", CertifyCommand::new);
        ALL.put("revoke", RevokeCommand::new);
        ALL.put("reissue", ReissueCommand::new);
        ALL.put("attach-signed", AttachSignedCommand::new);
        ALL.put("verify", VerifyCommand::new);
        ALL.put("credential", CredentialCommand::new);
        ALL.put("list", ListCommand::new);
        ALL.put("show", ShowCommand::new);
        ALL.put("export", ExportCommand::new);
        ALL.put("person", PersonCommand::new);
        ALL.put("audit", AuditCommand::new);
        ALL.put("doctor", DoctorCommand::new);
    }

    private Verbs() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    /** Adds the verbs that the arguments may mean; where they mean none, all of them. */
    static void addTo(CommandLine line, Root root, List<String> arguments) {
        List<String> meant = ALL.keySet().stream().filter(arguments::contains).toList();
        (meant.isEmpty() ? ALL.keySet() : meant)
                .forEach(name -> line.addSubcommand(name, ALL.get(name).get().of(root)));
    }
}
