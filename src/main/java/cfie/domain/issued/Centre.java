package cfie.domain.issued;

import cfie.value.Cfie;
import java.util.List;
import java.util.Optional;

/**
 * What the office has said about a centre: who directs it, what its documents say, and the advisors
 * who look after its schools.
 */
public record Centre(
        Cfie cfie,
        Optional<String> director,
        Optional<String> post,
        Optional<String> place,
        Optional<String> legalBasis,
        Optional<String> verificationAddress,
        Insignia insignia,
        List<String> advisors) {
    private static final String POST = "Dirección del ";
    private static final String LEGAL_BASIS =
            "Certificación emitida conforme al procedimiento de la Consejería de Educación para la"
                    + " participación en el programa eTwinning, su seguimiento y su acreditación en"
                    + " Castilla y León. Un crédito equivale a diez horas de formación.";

    public Centre {
        advisors = List.copyOf(advisors);
    }

    /** One without pictures and advisors. */
    public Centre(
            Cfie cfie,
            Optional<String> director,
            Optional<String> post,
            Optional<String> place,
            Optional<String> legalBasis,
            Optional<String> verificationAddress) {
        this(
                cfie,
                director,
                post,
                place,
                legalBasis,
                verificationAddress,
                Insignia.NONE,
                List.of());
    }

    public static Centre unnamed(Cfie cfie) {
        return new Centre(
                cfie,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Who signs today; a centre without a director leaves room for the name. */
    public Issuer issuer() {
        return new Issuer(
                director,
                post.orElse(POST + cfie.title()),
                place.orElse(cfie.seat()),
                legalBasis.orElse(LEGAL_BASIS),
                verificationAddress,
                insignia);
    }
}
