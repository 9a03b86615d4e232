package cfie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Requirement;
import cfie.domain.figures.Level;
import cfie.domain.issued.Institution;
import cfie.domain.partner.OwnCard;
import cfie.domain.programme.ActiveWhen;
import cfie.domain.programme.Kit;
import cfie.domain.programme.LabelCriterion;
import cfie.domain.programme.Paper;
import cfie.store.schema.DefaultSchema;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.InvalidValue;
import cfie.value.Keywords;
import cfie.value.OneLine;
import cfie.value.Worded;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Field;
import org.junit.jupiter.api.Test;

/** Each column of texts has room for all that may come into it; a new one is to be put here. */
final class WidthsTest {
    private static final String NAMES =
            """
            accreditation.decided_by area.municipality award.name award.given_by award.web
            award.document centre.director centre.post centre.place centre.verification_address
            centre.name centre.address centre.email centre.remark certificate.ended_by
            certificate_item.locality certificate_item.title decision.decided_by
            erasmus_link.title erasmus_step.file evaluation.evaluator event.actor
            external_credit.body external_credit.reference external_credit.file issuer.director
            issuer.place issuer.verification_address issuer.name letter.recipient letter.note
            mobility.place partner.name partner_card.name partner_card.organisation
            partner_card.town partner_card.email partner_card.web project.title project.twinspace
            project_consent.signed_by project_consent.post quality_label.application
            quality_label.decided_by quality_label.document registration.email
            registration_consent.signed_by registration_consent.post report.file school.name
            school.type school.locality school.municipality school.email school.phone
            signed_copy.signer
            """;
    private static final String REASONS =
            """
            accreditation.reason centre.legal_basis certificate.end_reason decision.reason
            erasmus_step.evidence evaluation.reason issuer.legal_basis partner_card.subjects
            partner_card.topics partner_card.body project.check_reason project_consent.reason
            quality_label.reason registration_consent.reason
            """;
    private static final String PARTS =
            """
            acta_line.given_name acta_line.surname1 acta_line.surname2 certificate.given_name
            certificate.surname1 certificate.surname2 teacher.given_name teacher.surname1
            teacher.surname2
            """;
    private static final String HASHES =
            """
            acta.ledger_head award.document_sha256 centre.logo centre.signature certificate.sha256
            erasmus_step.sha256 event.digest event.link external_credit.sha256 issuer.logo
            issuer.signature picture.sha256 quality_label.application_sha256
            quality_label.document_sha256 report.sha256 signed_copy.sha256
            """;

    /** Codes and moments, which are always as long, and what is cut to fit where it is made. */
    private static final String OF_ONE_LENGTH =
            """
            area.province country_stay.country evaluation.subject event.moment event.command
            event.salt letter.reference mobility.country partner.country project_consent.letter
            registration_consent.letter setting.name signed_copy.serial
            """;

    /** A row of a file, which has its own limit, before and after. */
    private static final String TOLD_OF_ROWS =
            "event.subject event.detail certificate_signature.credential partner_card.search_key";

    private static int words(Worded... words) {
        return String.join("|", Arrays.stream(words).map(Worded::word).toList()).length();
    }

    private static int names(Enum<?>... names) {
        return String.join("|", Arrays.stream(names).map(Enum::name).toList()).length();
    }

    private static int times(int count, String one) {
        return String.join("|", Collections.nCopies(count, one)).length();
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElseThrow();
    }

    private static Map<String, Integer> limits() {
        Map<String, Integer> limits = new TreeMap<>();
        put(limits, NAMES, OneLine.SHORT);
        put(limits, REASONS, OneLine.LONG);
        put(limits, PARTS, 80);
        put(limits, HASHES, 64);
        put(limits, OF_ONE_LENGTH, 1);
        put(limits, TOLD_OF_ROWS, 1);
        String document = "a".repeat(64 + 1 + OneLine.SHORT + 1);
        limits.put("accreditation.papers", words(Paper.values()) + times(7, document));
        limits.put("accreditation.kit", words(Kit.values()));
        limits.put("acta_line.unmet", names(Requirement.values()));
        limits.put(
                "acta_line.late",
                names(
                        Requirement.PROJECT_SUBMITTED,
                        Requirement.FOLLOW_UP_SUBMITTED,
                        Requirement.FINAL_SUBMITTED));
        limits.put("certificate_item.school_name", 2 * OneLine.SHORT + 1);
        limits.put("deadline.scope", longest(Stream.of(Cfie.values()).map(Cfie::name)));
        limits.put("issuer.post", longestPost().length());
        limits.put("letter.edition", "2025/2026 ".length() + 20 + " 10000 ".length() + 64);
        limits.put("mobility.teachers", times(999, "12345678Z"));
        limits.put("partner_card.country", times(Locale.getISOCountries().length, "ES"));
        limits.put(
                "decision.matter",
                "2025-10-01|".length() + times(Locale.getISOCountries().length, "ES"));
        limits.put("partner_card.seeks", times(Locale.getISOCountries().length, "ES"));
        limits.put("partner_card.languages", times(Locale.getISOLanguages().length, "es"));
        limits.put("partner_card.levels", words(Level.values()));
        limits.put("project.search_key", OwnCard.key("a", partners(20_000)).length());
        limits.put("quality_label.scores", words(LabelCriterion.values()) + times(5, "=99.99"));
        limits.put("school.funding", times(2199 - 2005 + 1, "2025=yes"));
        limits.put("school_call.active_when", words(ActiveWhen.values()));
        limits.put("setting.content", "2026-06-30 ".length() + OneLine.SHORT);
        limits.put("teacher.search_key", Keywords.line(Stream.of("\uAC01".repeat(242))).length());
        limits.put("centre.advisors", 2_000);
        limits.put("teacher.staff", 2_000);
        return limits;
    }

    private static void put(Map<String, Integer> limits, String columns, int limit) {
        Stream.of(columns.strip().split("\\s+")).forEach(column -> limits.put(column, limit));
    }

    private static List<String> partners(int count) {
        return Stream.iterate(1, n -> n + 1).limit(count).map(n -> "FR:Lycée " + n).toList();
    }

    private static String longestPost() {
        Institution unknown =
                Institution.unknown(Body.of(Cfie.MIRANDA_DE_EBRO), Institution.ALWAYS);
        return new Institution(
                        unknown.key(),
                        Optional.of(Institution.name("N".repeat(186))),
                        Optional.empty(),
                        unknown.site(),
                        unknown.papers())
                .issuer("Consejería de Educación")
                .post();
    }

    private static Map<String, Field<?>> columns() {
        Map<String, Field<?>> columns = new TreeMap<>();
        DefaultSchema.DEFAULT_SCHEMA
                .getTables()
                .forEach(
                        table ->
                                Arrays.stream(table.fields())
                                        .filter(field -> field.getType() == String.class)
                                        .forEach(
                                                field ->
                                                        columns.put(
                                                                table.getName()
                                                                        + "."
                                                                        + field.getName(),
                                                                field)));
        return columns;
    }

    @Test
    void eachColumnHasRoomForWhatMayComeIntoIt() {
        Map<String, Integer> limits = limits();
        Map<String, Field<?>> columns = columns();
        assertEquals(new TreeSet<>(columns.keySet()), new TreeSet<>(limits.keySet()));
        columns.forEach(
                (name, column) ->
                        assertTrue(
                                column.getDataType().length() >= limits.get(name),
                                name + " " + limits.get(name)));
    }

    @Test
    void eachChoiceFitsIntoItsColumn() {
        DefaultSchema.DEFAULT_SCHEMA
                .getTables()
                .forEach(
                        table ->
                                Arrays.stream(table.fields())
                                        .filter(field -> field.getType().isEnum())
                                        .forEach(WidthsTest::checkChoices));
    }

    private static void checkChoices(Field<?> field) {
        assertTrue(
                longest(
                                Arrays.stream(field.getType().getEnumConstants())
                                        .map(one -> ((Enum<?>) one).name()))
                        <= field.getDataType().length(),
                field.getName());
    }

    @Test
    void namesThatTogetherTakeUpMoreAreRefused() {
        Consumer<String> advisors =
                name ->
                        new Institution.Site(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of("A", name),
                                Optional.empty());
        advisors.accept("A".repeat(1_998));
        assertThrows(InvalidValue.class, () -> advisors.accept("A".repeat(1_999)));
        assertThrows(InvalidValue.class, () -> Institution.name("N".repeat(187)));
    }
}
