package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.kind.Kind;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published masks every NIF and leaves out what would find it again. */
final class PublicityTest {
    private static final Pattern NIF = Pattern.compile("\\b([0-9]{8}|[XYZ][0-9]{7})[A-Z]\\b");

    /** What may be published of each kind. */
    private static final String JUDGED =
            """
            schools: code,name,type,ownership,subsidised,locality,municipality,province,email,\
            phone,cfie,year,status
            teachers: nif,given_name,surname1,surname2,school,registered_on,role
            consents: school,teacher,project,decision,decided_on
            projects: project,school,year,title,kind,duration,starts_on,ends_on,partners,\
            teachers,twinspace,suitability,checked_on
            reports: project,type,submitted_on
            evaluations: project,teacher,outcome,credits,evaluated_on
            external-credits: nif,year,credits,body,certified_on
            school-calls: year,opens_on,closes_on,cut_off,active_since,active_when,\
            labels_since,years,active_teachers,labels,validity
            deadlines: year,deadline,cfie,last_day,late
            erasmus-links: project,number,action,title,linked_on
            mobilities: project,number,kind,starts_on,ends_on,country,place,learners,staff,\
            teachers
            erasmus-steps: project,step,done_on
            bodies: body,since,name,director,post,place,address,email,advisors,legal_basis,\
            verification_address
            staff: nif,given_name,surname1,surname2,body,role,since,until
            areas: province,municipality,cfie,since
            partners: kind,name,organisation,country,town,languages,levels,subjects,topics,\
            state,from,until,seeks,author,added_on
            countries: country,since,until,plus
            credit-rules: since,cap,term,step
            day-rules: since,duration,least,most
            label-rules: since,years_after,projects,applications,points
            certificates: number,year,cfie,nif,name,schools,credits,hours,issued_on,status,\
            replaced_by,file,ended_on,replaces
            acta: year,cfie,project,school,nif,name,proposed,granted,outcome,reasons
            quality-labels: project,teacher,level,attempt,applied_on,outcome,decided_on
            awards: award,kind,name,given_by,given_on,project,school,teacher,web
            school-labels: school,year,applied_on,renewal,stage,submitted_on,decided_on,\
            accredited_until,plaque,flag,esep
            letters: kind,year,cfie,school,teacher,project,made_on,copy,state,answered_on
            """;

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYearThatIsCertified() throws IOException {
        tool = SampleYear.in(folder);
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
        tool.run(
                        "register-teacher",
                        "00000001R",
                        "--given-name",
                        "Ana",
                        "--surname1",
                        "Ruiz",
                        "--email",
                        "ana@example.org",
                        "--school",
                        "49999001")
                .ending(0);
    }

    private String exported(String... words) {
        return tool.run(Stream.concat(Stream.of("export"), Stream.of(words)).toArray(String[]::new))
                .ending(0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noNifAndNoAddressIsLeftInAnyKindAndForm(Kind kind) {
        for (String format : List.of("csv", "json")) {
            String text = exported(kind.word(), "--public", "--format", format);
            assertFalse(NIF.matcher(text).find(), text);
            assertFalse(text.contains("ana@example.org"), text);
        }
        for (String format : List.of("table", "csv", "json", "ids")) {
            String text = tool.run("list", kind.word(), "--public", "--format", format).ending(0);
            assertFalse(NIF.matcher(text).find(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"teachers", "consents", "projects", "certificates", "acta"})
    void whatNamesPeopleDoesSoMasked(String kind) {
        assertTrue(NIF.matcher(exported(kind)).find());
        assertTrue(exported(kind, "--public").contains("***"));
    }

    @Test
    void codesAndHashesByWhichANifCouldBeFoundAgainAreLeftOut() {
        assertEquals(
                "number,year,cfie,nif,name,schools,credits,hours,issued_on,status,replaced_by,file,"
                        + "ended_on,replaces",
                exported("certificates", "--public").lines().findFirst().orElseThrow());
    }

    /** Whoever adds a column says here that it may be published, or leaves it out. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyColumnThatIsPublishedWasJudged(Kind kind) {
        assertEquals(
                JUDGED.lines()
                        .filter(line -> line.startsWith(kind.word() + ": "))
                        .map(line -> line.substring(kind.word().length() + 2))
                        .findFirst()
                        .orElse("?"),
                exported(kind.word(), "--public").lines().findFirst().orElseThrow());
    }

    /** In the order of whole NIFs the first digits of a masked one could be told. */
    @Test
    void theOrderTellsNothing() {
        List<String> rows = exported("teachers", "--public").lines().skip(1).toList();
        assertEquals(rows.stream().sorted().toList(), rows);
    }

    @ParameterizedTest
    @CsvSource({"teachers, nif", "consents, teacher", "projects, teachers"})
    void itIsNotImportedAgainByMistake(String kind, String column) throws IOException {
        Path file = folder.resolve(kind + ".csv");
        Files.writeString(file, exported(kind, "--public"));
        CfieRun.Run run = tool.run("import", kind, file.toString(), "--mode", "update");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("está enmascarado"), run.err());
        assertTrue(run.err().contains(": " + column + ": "), run.err());
    }
}
