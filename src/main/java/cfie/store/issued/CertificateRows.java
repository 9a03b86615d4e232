package cfie.store.issued;

import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;

import cfie.domain.Project;
import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.Issuer;
import cfie.store.schema.tables.records.CertificateItemRecord;
import cfie.store.schema.tables.records.CertificateRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Rows;
import cfie.value.CertificateNumber;
import cfie.value.Credits;
import cfie.value.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** How certificates lie in their rows, and come back from them. */
final class CertificateRows {
    private static final Columns<ItemRow> ITEMS =
            Columns.<ItemRow>of(CERTIFICATE_ITEM, 4)
                    .with(CERTIFICATE_ITEM.ACADEMIC_YEAR, one -> one.number().year())
                    .with(CERTIFICATE_ITEM.CFIE, one -> one.number().cfie())
                    .with(CERTIFICATE_ITEM.RUNNING, one -> one.number().running())
                    .with(CERTIFICATE_ITEM.ORDINAL, ItemRow::ordinal)
                    .with(CERTIFICATE_ITEM.NIF, one -> one.certificate.teacher().nif())
                    .with(CERTIFICATE_ITEM.PROJECT, one -> one.item.project())
                    .with(CERTIFICATE_ITEM.SCHOOL, one -> one.item.school().code())
                    .with(CERTIFICATE_ITEM.SCHOOL_NAME, one -> one.item.school().name())
                    .maybe(CERTIFICATE_ITEM.LOCALITY, one -> one.item.school().locality())
                    .with(CERTIFICATE_ITEM.TITLE, one -> one.activity().title())
                    .with(CERTIFICATE_ITEM.KIND, one -> one.activity().kind())
                    .with(CERTIFICATE_ITEM.DURATION, one -> one.activity().duration())
                    .with(CERTIFICATE_ITEM.STARTS_ON, one -> one.activity().days().first())
                    .with(CERTIFICATE_ITEM.ENDS_ON, one -> one.activity().days().last())
                    .with(CERTIFICATE_ITEM.CREDITS, one -> one.item.credits())
                    .maybe(CERTIFICATE_ITEM.ELSEWHERE, one -> cell(one.item.elsewhere()))
                    .with(CERTIFICATE_ITEM.STANDING, one -> true);

    private final DSLContext sql;

    CertificateRows(DSLContext sql) {
        this.sql = sql;
    }

    void insert(List<Certificate> certificates) {
        Map<Issuer, Integer> issuers =
                new Issuers(sql)
                        .idsOf(certificates.stream().map(Certificate::issuer).distinct().toList());
        columns(issuers).insert(sql, certificates);
        List<ItemRow> items = new ArrayList<>();
        for (Certificate certificate : certificates) {
            int ordinal = 0;
            for (Certificate.Item item : certificate.items()) {
                items.add(new ItemRow(certificate, ++ordinal, item));
            }
        }
        ITEMS.insert(sql, items);
    }

    private static Columns<Certificate> columns(Map<Issuer, Integer> issuers) {
        return Columns.<Certificate>of(CERTIFICATE, 3)
                .with(CERTIFICATE.ACADEMIC_YEAR, one -> one.number().year())
                .with(CERTIFICATE.CFIE, one -> one.number().cfie())
                .with(CERTIFICATE.RUNNING, one -> one.number().running())
                .with(CERTIFICATE.NIF, one -> one.teacher().nif())
                .with(CERTIFICATE.GIVEN_NAME, one -> one.teacher().name().givenName())
                .with(CERTIFICATE.SURNAME1, one -> one.teacher().name().surname1())
                .maybe(CERTIFICATE.SURNAME2, one -> one.teacher().name().surname2())
                .with(CERTIFICATE.ISSUED_ON, Certificate::issuedOn)
                .with(CERTIFICATE.ISSUER, one -> issuers.get(one.issuer()))
                .with(CERTIFICATE.INTEGRITY_CODE, Certificate::integrityCode)
                .with(CERTIFICATE.STATUS, one -> CertificateStatus.VALID)
                .maybe(CERTIFICATE.REPLACES, one -> one.replaces().map(CertificateNumber::running));
    }

    static Columns<Map.Entry<CertificateNumber, String>> hashes() {
        return Columns.<Map.Entry<CertificateNumber, String>>of(CERTIFICATE, 3)
                .with(CERTIFICATE.ACADEMIC_YEAR, one -> one.getKey().year())
                .with(CERTIFICATE.CFIE, one -> one.getKey().cfie())
                .with(CERTIFICATE.RUNNING, one -> one.getKey().running())
                .with(CERTIFICATE.SHA256, Map.Entry::getValue);
    }

    static IssuedCertificate certificate(
            CertificateRecord row, Issuer issuer, List<Certificate.Item> items) {
        CertificateNumber number = Keys.number(row, CERTIFICATE);
        return new IssuedCertificate(
                new Certificate(
                        number,
                        new Teacher(
                                row.getNif(),
                                Rows.name(
                                        row.getGivenName(), row.getSurname1(), row.getSurname2())),
                        row.getIssuedOn(),
                        issuer,
                        items,
                        row.getIntegrityCode(),
                        sibling(number, row.getReplaces())),
                row.getStatus(),
                sibling(number, row.getReplacedBy()),
                Endings.ending(row),
                Optional.ofNullable(row.getSha256()));
    }

    /** Another number of the same year and centre. */
    private static Optional<CertificateNumber> sibling(CertificateNumber number, Integer running) {
        return Optional.ofNullable(running)
                .map(other -> new CertificateNumber(number.year(), number.cfie(), other));
    }

    static Certificate.Item item(CertificateItemRecord row) {
        return new Certificate.Item(
                row.getProject(),
                new Certificate.CertifiedSchool(
                        row.getSchool(),
                        row.getSchoolName(),
                        Optional.ofNullable(row.getLocality())),
                new Project.Activity(
                        row.getTitle(),
                        row.getKind(),
                        row.getDuration(),
                        new Days(row.getStartsOn(), row.getEndsOn())),
                row.getCredits(),
                elsewhere(Optional.ofNullable(row.getElsewhere())));
    }

    /** As a cell: blank where there are none. */
    static Optional<Credits> cell(Credits elsewhere) {
        return Optional.of(elsewhere).filter(some -> !some.isNone());
    }

    static Credits elsewhere(Optional<Credits> cell) {
        return cell.orElse(Credits.NONE);
    }

    private record ItemRow(Certificate certificate, Integer ordinal, Certificate.Item item) {
        CertificateNumber number() {
            return certificate.number();
        }

        Project.Activity activity() {
            return item.activity();
        }
    }
}
