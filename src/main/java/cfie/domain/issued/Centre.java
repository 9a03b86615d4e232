package cfie.domain.issued;

import cfie.value.Cfie;
import java.util.Optional;

/** What the office has said about a centre: who directs it, and what its documents say. */
public record Centre(
        Cfie cfie,
        Optional<String> director,
        Optional<String> post,
        Optional<String> place,
        Optional<String> legalBasis,
        Optional<String> verificationAddress,
        Insignia insignia) {
    private static final String POST = "Dirección del ";
    private static final String LEGAL_BASIS =
            "Certificación emitida conforme al procedimiento de la Consejería de Educación para la"
                    + " participación en el programa eTwinning, su seguimiento y su acreditación en"
                    + " Castilla y León. Un crédito equivale a diez horas de formación.";

    /** One without pictures. */
    public Centre(
            Cfie cfie,
            Optional<String> director,
            Optional<String> post,
            Optional<String> place,
            Optional<String> legalBasis,
            Optional<String> verificationAddress) {
        this(cfie, director, post, place, legalBasis, verificationAddress, Insignia.NONE);
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
