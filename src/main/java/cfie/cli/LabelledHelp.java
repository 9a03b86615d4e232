package cfie.cli;

import cfie.cli.screen.Labels;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of a command, with what stands for values in the reader's language. */
final class LabelledHelp extends CommandLine.Help {
    private final Labels labels;

    LabelledHelp(CommandSpec command, ColorScheme colours, Labels labels) {
        super(command, colours);
        this.labels = labels;
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer plain = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {
            @Override
            public Ansi.Text renderParameterLabel(
                    ArgSpec said, Ansi ansi, List<Ansi.IStyle> styles) {
                String text = plain.renderParameterLabel(said, ansi, styles).plainString();
                return Ansi.OFF.text(text.replace(said.paramLabel(), labels.of(said.paramLabel())));
            }

            @Override
            public String separator() {
                return plain.separator();
            }
        };
    }

    @Override
    protected Ansi.Text createDetailedSynopsisCommandText() {
        return Ansi.OFF.text(labels.of(super.createDetailedSynopsisCommandText().plainString()));
    }

    /** Groups are told of without asking for labels. */
    @Override
    protected Ansi.Text createDetailedSynopsisGroupsText(Set<ArgSpec> told) {
        return Ansi.OFF.text(labels.of(super.createDetailedSynopsisGroupsText(told).plainString()));
    }
}
