package cfie.cli;

import cfie.cli.batch.BatchCommand;
import cfie.cli.command.Command;
import cfie.cli.command.Root;
import cfie.cli.intake.ImportCommand;
import cfie.cli.intake.TemplateCommand;
import cfie.cli.intake.dossier.AddProjectCommand;
import cfie.cli.intake.dossier.ApproveSchoolCommand;
import cfie.cli.intake.dossier.CheckProjectCommand;
import cfie.cli.intake.dossier.DecideCommand;
import cfie.cli.intake.dossier.EvaluateCommand;
import cfie.cli.intake.dossier.RegisterTeacherCommand;
import cfie.cli.intake.dossier.SubmitReportCommand;
import cfie.cli.issue.CertifyCommand;
import cfie.cli.issue.ReissueCommand;
import cfie.cli.issue.RevokeCommand;
import cfie.cli.learn.CandidatesCommand;
import cfie.cli.learn.CompletionCommand;
import cfie.cli.mail.LettersCommand;
import cfie.cli.proof.AttachSignedCommand;
import cfie.cli.proof.CredentialCommand;
import cfie.cli.proof.VerifyCommand;
import cfie.cli.upkeep.AuditCommand;
import cfie.cli.upkeep.BackupCommand;
import cfie.cli.upkeep.DoctorCommand;
import cfie.cli.upkeep.InitCommand;
import cfie.cli.upkeep.RestoreCommand;
import cfie.cli.upkeep.SetCfieCommand;
import cfie.cli.view.ExportCommand;
import cfie.cli.view.ListCommand;
import cfie.cli.view.PendingCommand;
import cfie.cli.view.ReportCommand;
import cfie.cli.view.ShowCommand;
import cfie.cli.view.StatsCommand;
import cfie.cli.view.WhyCommand;
import java.util.List;
import picocli.CommandLine;

/**
 * The verbs of the tool, and the nouns that have verbs of their own: a class each, loaded only when
 * it is called, for a quick start.
 */
final class Verbs {
    /** Said by shells only: the help does not tell of it. */
    private static final String CANDIDATES = "candidates";

    private static final List<String> NAMES =
            List.of(
                    "init",
                    "backup",
                    "restore",
                    "set-cfie",
                    "import",
                    "template",
                    "register-teacher",
                    "approve-school",
                    "add-project",
                    "check-project",
                    "decide",
                    "submit-report",
                    "evaluate",
                    "external-credits",
                    "correct",
                    "calendar",
                    "pending",
                    "why",
                    "certify",
                    "revoke",
                    "reissue",
                    "attach-signed",
                    "verify",
                    "credential",
                    "list",
                    "show",
                    "export",
                    "stats",
                    "report",
                    "year",
                    "letters",
                    "quality-label",
                    "award",
                    "school-label",
                    "erasmus",
                    "partner",
                    "person",
                    "audit",
                    "doctor",
                    "batch",
                    "config",
                    "demo",
                    "completion",
                    "help");

    private Verbs() {}

    static List<String> names() {
        return NAMES;
    }

    private static Command command(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "set-cfie" -> new SetCfieCommand();
            case "import" -> new ImportCommand();
            case "template" -> new TemplateCommand();
            case "register-teacher" -> new RegisterTeacherCommand();
            case "approve-school" -> new ApproveSchoolCommand();
            case "add-project" -> new AddProjectCommand();
            case "check-project" -> new CheckProjectCommand();
            case "decide" -> new DecideCommand();
            case "submit-report" -> new SubmitReportCommand();
            case "evaluate" -> new EvaluateCommand();
            case "external-credits" -> new ExternalCreditsCommand();
            case "correct" -> new CorrectCommand();
            case "calendar" -> new CalendarCommand();
            case "pending" -> new PendingCommand();
            case "why" -> new WhyCommand();
            case "certify" -> new CertifyCommand();
            case "revoke" -> new RevokeCommand();
            case "reissue" -> new ReissueCommand();
            case "attach-signed" -> new AttachSignedCommand();
            case "verify" -> new VerifyCommand();
            case "credential" -> new CredentialCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "export" -> new ExportCommand();
            case "stats" -> new StatsCommand();
            case "report" -> new ReportCommand();
            case "year" -> new YearCommand();
            case "letters" -> new LettersCommand();
            case "quality-label" -> new QualityLabelCommand();
            case "award" -> new AwardCommand();
            case "school-label" -> new SchoolLabelCommand();
            case "erasmus" -> new ErasmusCommand();
            case "partner" -> new PartnerCommand();
            case "person" -> new PersonCommand();
            case "audit" -> new AuditCommand(NAMES);
            case "doctor" -> new DoctorCommand();
            case "batch" -> new BatchCommand(new Inside());
            case "config" -> new ConfigCommand();
            case "demo" -> new DemoCommand();
            case "completion" -> new CompletionCommand(Verbs::whole);
            case CANDIDATES -> new CandidatesCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static boolean isOne(String word) {
        return NAMES.contains(word) || word.equals(CANDIDATES);
    }

    /** Adds the verb; where it is none, all that there are. */
    static void addTo(CommandLine line, Root root, String verb) {
        (isOne(verb) ? List.of(verb) : NAMES)
                .forEach(name -> line.addSubcommand(name, command(name).of(root)));
    }

    /** The tool with all its verbs, for whoever describes it. */
    static CommandLine whole(Root root) {
        CommandLine line = root.line();
        addTo(line, root, "");
        return line;
    }
}
