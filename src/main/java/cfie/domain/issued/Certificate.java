package cfie.domain.issued;

import cfie.domain.Project;
import cfie.domain.School;
import cfie.domain.Teacher;
import cfie.domain.ledger.Subject;
import cfie.value.CertificateNumber;
import cfie.value.Credits;
import cfie.value.IntegrityCode;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was certified, frozen at issue: a later change of the register never changes it, and its PDF
 * is made from this and nothing else.
 */
public record Certificate(
        CertificateNumber number,
        Teacher teacher,
        LocalDate issuedOn,
        Issuer issuer,
        List<Item> items,
        IntegrityCode integrityCode,
        Optional<CertificateNumber> replaces) {
    private static final IntegrityCode UNSEALED = new IntegrityCode("00000-00000-00000-00000");

    public Certificate {
        items = List.copyOf(items);
    }

    /** One that takes no other's place. */
    public Certificate(
            CertificateNumber number,
            Teacher teacher,
            LocalDate issuedOn,
            Issuer issuer,
            List<Item> items,
            IntegrityCode integrityCode) {
        this(number, teacher, issuedOn, issuer, items, integrityCode, Optional.empty());
    }

    /**
     * One activity: the project as it was, and the credits granted for it.
     *
     * @param elsewhere the credits of other bodies that left less for it
     */
    public record Item(
            ProjectCode project,
            CertifiedSchool school,
            Project.Activity activity,
            Credits credits,
            Credits elsewhere) {
        /** The same activity and credits at the school as it is now. */
        public Item at(CertifiedSchool present) {
            return new Item(project, present, activity, credits, elsewhere);
        }

        private List<String> fields() {
            return List.of(
                    project.text(),
                    school.code().text(),
                    school.name(),
                    school.locality().orElse(""),
                    activity.title(),
                    activity.kind().word(),
                    activity.duration().word(),
                    activity.days().first().toString(),
                    activity.days().last().toString(),
                    credits.text());
        }
    }

    /** A school as it was when the certificate was issued. */
    public record CertifiedSchool(SchoolCode code, String name, Optional<String> locality) {
        /** As it is now. */
        public static CertifiedSchool of(School school) {
            return new CertifiedSchool(school.code(), school.titled(), school.place().locality());
        }
    }

    /** Frozen with the code that the register makes of its content. */
    public static Certificate sealed(
            CertificateNumber number,
            Teacher teacher,
            LocalDate issuedOn,
            Issuer issuer,
            List<Item> items,
            Function<String, IntegrityCode> coder) {
        return new Certificate(number, teacher, issuedOn, issuer, items, UNSEALED).sealed(coder);
    }

    /** The same in the place of another one, sealed anew. */
    public Certificate replacing(CertificateNumber older, Function<String, IntegrityCode> coder) {
        return new Certificate(
                        number, teacher, issuedOn, issuer, items, UNSEALED, Optional.of(older))
                .sealed(coder);
    }

    private Certificate sealed(Function<String, IntegrityCode> coder) {
        return new Certificate(
                number, teacher, issuedOn, issuer, items, coder.apply(content()), replaces);
    }

    /** Whether its content is what its code was made of. */
    public boolean isSealedBy(Function<String, IntegrityCode> coder) {
        return integrityCode.equals(coder.apply(content()));
    }

    /**
     * Every field with its length: the form is written down here and does not change with the code.
     * Only a certificate in the place of another has one field more, and each picture another, and
     * a centre that was not called as it is by default.
     */
    private String content() {
        List<String> fields = new ArrayList<>();
        fields.add("cfie-1");
        fields.add(number.text());
        fields.add(teacher.nif().text());
        fields.add(teacher.name().givenName());
        fields.add(teacher.name().surname1());
        fields.add(teacher.name().surname2().orElse(""));
        fields.add(issuedOn.toString());
        fields.add(issuer.director().orElse(""));
        fields.add(issuer.post());
        fields.add(issuer.place());
        fields.add(issuer.legalBasis());
        fields.add(issuer.verificationAddress().orElse(""));
        items.forEach(item -> fields.addAll(item.fields()));
        replaces.ifPresent(older -> fields.add(older.text()));
        issuer.insignia().fields().forEach(fields::add);
        issuer.name().ifPresent(name -> fields.add("centre:" + name));
        return fields.stream()
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining("\n"));
    }

    public Credits credits() {
        return items.stream().map(Item::credits).reduce(Credits.NONE, Credits::plus);
    }

    /** What events about it are found by. */
    public Subject subject() {
        return Subject.NONE
                .and("certificate", number)
                .and("teacher", teacher.nif())
                .and("year", number.year())
                .and("cfie", number.cfie().slug());
    }

    /** What its QR code holds: the office's address with the code, or number and code alone. */
    public String verification() {
        return issuer.verificationAddress()
                .map(address -> address + integrityCode)
                .orElseGet(() -> "cfie:%s:%s".formatted(number, integrityCode));
    }
}
