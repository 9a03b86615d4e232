package cfie.cli;

import cfie.cli.file.OutFile;
import cfie.demo.DemoFile;
import cfie.demo.DemoYear;
import cfie.table.CsvWriter;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of an invented year: its files, and the commands that make a register of them. */
record DemoFolder(Path place) {
    private static final String LAST_DAY = "2026-06-30";

    void checkEmpty() {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.list(place)) {
            if (files.findAny().isPresent()) {
                throw new Refusal(Refusal.Reason.DEMO_FOLDER, place);
            }
        } catch (IOException noFolder) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, place);
        }
    }

    String register() {
        return placed("register");
    }

    String certificates() {
        return placed("certificados");
    }

    private String placed(String name) {
        return place.resolve(name).toString();
    }

    /** Writes what the commands read; these, in their order. */
    List<List<String>> steps(DemoYear year) {
        List<List<String>> steps = new ArrayList<>(List.of(List.of("init")));
        Stream.of(DemoFile.values())
                .filter(file -> !year.rows(file).isEmpty())
                .forEach(file -> steps.add(imported(file, year.rows(file))));
        if (!year.orders().isEmpty()) {
            steps.add(batch(year.orders()));
        }
        steps.add(
                List.of("certify", "--year", "2025", "--date", LAST_DAY, "--out", certificates()));
        return steps.stream().map(this::inPlace).toList();
    }

    /** Writes the file; the step that imports it. */
    private List<String> imported(DemoFile file, List<List<String>> rows) {
        String name = placed(file.file());
        OutFile.write(
                Path.of(name),
                writer -> {
                    CsvWriter sheet = new CsvWriter(writer, file.columns());
                    rows.forEach(sheet::row);
                });
        return List.of("import", file.kind(), name, "--date", LAST_DAY);
    }

    /** Writes the lines; the step that plays them. */
    private List<String> batch(List<String> lines) {
        String name = placed("sellos.txt");
        OutFile.write(Path.of(name), writer -> lines.forEach(line -> writer.print(line + "\n")));
        return List.of("batch", name, "--atomic", "--format", "table");
    }

    /** Each names the register: whoever copies one keeps what is invented out of the real one. */
    private List<String> inPlace(List<String> words) {
        List<String> whole = new ArrayList<>(words);
        whole.addAll(List.of("--db", register()));
        return List.copyOf(whole);
    }
}
