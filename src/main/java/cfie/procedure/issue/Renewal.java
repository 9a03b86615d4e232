package cfie.procedure.issue;

import cfie.domain.School;
import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.Issuer;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the register says today of those whom certificates name. */
record Renewal(
        Register register,
        Function<String, IntegrityCode> coder,
        Map<Nif, Teacher> teachers,
        Map<SchoolCode, School> schools,
        Map<Cfie, Issuer> issuers,
        LocalDate today) {
    static Renewal of(Register register, List<IssuedCertificate> old, LocalDate today) {
        List<Certificate> said = old.stream().map(IssuedCertificate::certificate).toList();
        return new Renewal(
                register,
                register.seal().coder(),
                register.registrations()
                        .teachers(said.stream().map(one -> one.teacher().nif()).toList()),
                register.schools()
                        .held(
                                said.stream()
                                        .flatMap(one -> one.items().stream())
                                        .map(item -> item.school().code())
                                        .distinct()
                                        .toList()),
                new EnumMap<>(Cfie.class),
                today);
    }

    Teacher teacher(Certificate old) {
        return teachers.get(old.teacher().nif());
    }

    /** The same activities and credits under another number, in the place of the old one. */
    Certificate of(Certificate old, CertificateNumber number) {
        return Certificate.sealed(
                        number,
                        teacher(old),
                        today,
                        issuer(number.cfie()),
                        old.items().stream().map(this::item).toList(),
                        coder)
                .replacing(old.number(), coder);
    }

    private Issuer issuer(Cfie cfie) {
        return issuers.computeIfAbsent(cfie, one -> register.institutions().issuer(one, today));
    }

    private Certificate.Item item(Certificate.Item item) {
        return item.at(Certificate.CertifiedSchool.of(schools.get(item.school().code())));
    }
}
