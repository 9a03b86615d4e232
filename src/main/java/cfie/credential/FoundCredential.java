package cfie.credential;

import cfie.value.CertificateNumber;
import cfie.value.Credits;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a credential says of the certificate behind it. Whether it is true only the register knows,
 * or the signature of the {@code jwt} that it came in, which nobody has checked yet.
 */
public record FoundCredential(
        CertificateNumber number,
        IntegrityCode integrityCode,
        LocalDate issuedOn,
        Identity holder,
        List<Activity> activities,
        Optional<String> jwt) {
    public FoundCredential {
        activities = List.copyOf(activities);
    }

    /** One activity, and the credits that it gave. */
    public record Activity(ProjectCode project, String title, Credits credits) {}

    /** Whether it speaks of the person with this NIF. */
    public boolean isOf(Nif nif) {
        return holder.isOf(nif);
    }

    public Credits credits() {
        return activities.stream().map(Activity::credits).reduce(Credits.NONE, Credits::plus);
    }
}
