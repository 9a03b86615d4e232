package cfie.procedure.issue;

import cfie.domain.ListOrder;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Issues certificates anew, all or none: the same activities and credits, with the names of today
 * and a number of their own. The old and the new name each other.
 */
public record Reissue(Register register, Preflight preflight) {
    private record Centre(AcademicYear year, Cfie cfie) implements Comparable<Centre> {
        static Centre of(IssuedCertificate one) {
            return new Centre(one.number().year(), one.number().cfie());
        }

        @Override
        public int compareTo(Centre other) {
            CertificateNumber own = new CertificateNumber(year, cfie, 1);
            return own.compareTo(new CertificateNumber(other.year, other.cfie, 1));
        }
    }

    /**
     * The new ones, in the order of their numbers, issued on the day that the old ones end.
     *
     * @param refused is told everything that speaks against it; then nothing is issued
     */
    public List<Certificate> run(
            Collection<CertificateNumber> numbers, Ending why, Consumer<Refusal> refused) {
        List<IssuedCertificate> old = new Recall(register).of(numbers, refused);
        List<IssuedCertificate> sound = new ArrayList<>(old);
        var coder = register.seal().coder();
        sound.removeIf(one -> !one.certificate().isSealedBy(coder));
        old.stream().filter(one -> !sound.contains(one)).map(Reissue::unsound).forEach(refused);
        return sound.size() == old.size() ? issue(old, why) : List.of();
    }

    private static Refusal unsound(IssuedCertificate one) {
        return new Refusal(
                one.isForgotten()
                        ? Refusal.Reason.CERTIFICATE_FORGOTTEN
                        : Refusal.Reason.CERTIFICATE_ALTERED,
                one.number());
    }

    private List<Certificate> issue(List<IssuedCertificate> old, Ending why) {
        Renewal renewal = Renewal.of(register, old, why.on());
        List<IssuedCertificate> ended = new ArrayList<>();
        List<Certificate> fresh = new ArrayList<>();
        byCentre(old)
                .forEach(
                        (centre, ofCentre) -> {
                            int running = take(centre, ofCentre.size());
                            for (IssuedCertificate one : sorted(ofCentre, renewal)) {
                                var number =
                                        new CertificateNumber(
                                                centre.year(), centre.cfie(), running++);
                                fresh.add(renewal.of(one.certificate(), number));
                                ended.add(one.replaced(number, why));
                            }
                        });
        fresh.forEach(preflight::check);
        // the works leave the old ones first, so that each stands on one certificate at any moment
        register.endings().write(ended);
        register.certificates().add(fresh);
        return fresh;
    }

    private int take(Centre centre, int count) {
        return register.certificates().take(centre.year(), centre.cfie(), count);
    }

    private static List<IssuedCertificate> sorted(
            List<IssuedCertificate> ofCentre, Renewal renewal) {
        return ListOrder.sorted(ofCentre, one -> renewal.teacher(one.certificate()));
    }

    private static Map<Centre, List<IssuedCertificate>> byCentre(List<IssuedCertificate> old) {
        return old.stream()
                .collect(Collectors.groupingBy(Centre::of, TreeMap::new, Collectors.toList()));
    }
}
