package cfie.store;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.issued.Institution;
import cfie.domain.issued.SignedCopy;
import cfie.store.schema.DefaultSchema;
import cfie.testkit.AnInstitution;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.Body;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.ProjectCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.Named;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever asks what is held of them is told of the texts of others too. */
@OnBothEngines
final class MentionsTest {
    /** Of people who are told as such, and go with them; or of nobody. */
    private static final String OTHERS =
            """
            acta acta_line area certificate_counter certificate_signature country_stay credit_rule
            day_rule deadline label_rule participation picture registration school_call teacher
            """;

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void anaWithAProject() {
        office.with(aSchool()).with(aTeacher().withEmail("ana@example.org")).with(aProject());
    }

    private List<String> told() {
        return office.register().mentions().of(Given.NIF).stream()
                .map(one -> one.kind() + " " + one.key() + " " + one.text())
                .toList();
    }

    @Test
    void everyTableIsLookedThroughOrNamesNobodyElse() {
        TreeSet<String> judged = new TreeSet<>(List.of(OTHERS.strip().split("\\s+")));
        Mentions.tables().stream().map(Named::getName).forEach(judged::add);
        assertEquals(
                new TreeSet<>(
                        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                                .map(Named::getName)
                                .toList()),
                judged);
    }

    @Test
    void whoSignedACopyOfACertificateIsToldHoweverTheNameIsWritten() {
        SignedCopy copy =
                new SignedCopy(
                        new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1),
                        "a".repeat(64),
                        new SignedCopy.Signature(
                                "GARCIA LOPEZ ANA", "0af3", Instant.parse("2026-06-30T22:59:59Z")),
                        Given.TODAY);
        office.keep(
                () -> {
                    office.register().certificates().take(Given.YEAR, Cfie.ZAMORA, 1);
                    office.register()
                            .certificates()
                            .add(
                                    List.of(
                                            Given.aCertificate()
                                                    .of(
                                                            aTeacher()
                                                                    .withNif(YearEnd.EVA)
                                                                    .named("Eva", "Ruiz"))
                                                    .certificate()));
                    office.register().signedCopies().add(copy);
                });
        assertEquals(List.of("signed-copies 2025/2026-zamora-0001 GARCIA LOPEZ ANA"), told());
    }

    @Test
    void theirAddressAndTheirNameAsInListsAreFoundAnywhere() {
        Institution centre =
                new AnInstitution(Body.of(Cfie.ZAMORA)).withEmail("ana@example.org").institution();
        Consent answer =
                new Consent(
                        new Consent.Key(
                                Given.SCHOOL,
                                new Consent.OfProject(new ProjectCode("P1")),
                                Given.TODAY),
                        Answer.GRANTED,
                        Optional.empty(),
                        Optional.of("en ausencia de García López, Ana"),
                        Optional.empty(),
                        Consent.Particulars.NONE);
        office.keep(
                () -> {
                    office.register().institutions().put(centre);
                    office.register().consents().add(List.of(answer));
                });
        assertEquals(
                List.of(
                        "consents P1 en ausencia de García López, Ana",
                        "bodies zamora ana@example.org"),
                told());
    }

    @Test
    void theAddressOfASchoolIsNobodys() {
        office.with(
                aTeacher()
                        .withNif(YearEnd.EVA)
                        .named("Eva", "Ruiz")
                        .withEmail(aSchool().school().contact().email()));
        assertEquals(List.of(), office.register().mentions().of(YearEnd.EVA));
    }
}
