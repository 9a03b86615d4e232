package cfie.procedure.issue;

import cfie.domain.CreditCap;
import cfie.domain.Dossier;
import cfie.domain.Judgement;
import cfie.domain.ListOrder;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Issuer;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Freezes the certificates of one centre: what each says will never change again. */
record Issue(Register register, LocalDate today) {
    List<Certificate> of(AcademicYear year, Cfie cfie, List<Judgement> due) {
        Map<Nif, List<Judgement>> byTeacher = new LinkedHashMap<>();
        due.forEach(
                one ->
                        byTeacher
                                .computeIfAbsent(
                                        one.participation().teacher().nif(),
                                        nif -> new ArrayList<>(2))
                                .add(one));
        List<List<Judgement>> teachers =
                ListOrder.sorted(
                        List.copyOf(byTeacher.values()),
                        ofTeacher -> ofTeacher.get(0).participation().teacher());
        int running = register.certificates().take(year, cfie, teachers.size());
        Issuer issuer = register.institutions().issuer(cfie, today);
        Function<String, IntegrityCode> coder = register.seal().coder();
        List<Certificate> certificates = new ArrayList<>(teachers.size());
        for (List<Judgement> ofTeacher : teachers) {
            CertificateNumber number = new CertificateNumber(year, cfie, running++);
            certificates.add(
                    Certificate.sealed(
                            number,
                            ofTeacher.get(0).participation().teacher(),
                            today,
                            issuer,
                            items(ofTeacher),
                            coder));
        }
        return certificates;
    }

    private static List<Certificate.Item> items(List<Judgement> ofTeacher) {
        return ofTeacher.stream()
                .sorted(Comparator.comparing(Judgement::participation, CreditCap.TURN))
                .map(Issue::item)
                .toList();
    }

    private static Certificate.Item item(Judgement due) {
        Dossier dossier = due.participation().dossier();
        return new Certificate.Item(
                dossier.project().code(),
                Certificate.CertifiedSchool.of(dossier.school()),
                dossier.project().activity(),
                due.granted(),
                due.elsewhere());
    }
}
