package cfie.domain.issued;

import cfie.value.Body;
import cfie.value.Days;
import cfie.value.OneLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body of the programme as it is from a day on, until the next such day: what it is called, who
 * directs it, where it is, and what its documents say.
 */
public record Institution(
        Key key, Optional<String> name, Optional<String> director, Site site, Papers papers) {
    private static final String POST = "Dirección del ";
    private static final String LEGAL_BASIS =
            "Certificación emitida conforme al procedimiento de la %s para la"
                    + " participación en el programa eTwinning, su seguimiento y su acreditación en"
                    + " Castilla y León. Un crédito equivale a diez horas de formación.";

    /** How many signs the names of its advisors take up together, with bars between them. */
    private static final int ADVISORS = 2_000;

    /** The day of what is so from the beginning, as far as is known. */
    public static final LocalDate ALWAYS = Days.ALWAYS;

    /** Which body, and from which day on. */
    public record Key(Body body, LocalDate since) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::body).thenComparing(Key::since);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** The day as a cell: blank where nobody knows since when. */
        public String day() {
            return since.equals(ALWAYS) ? "" : since.toString();
        }

        @Override
        public String toString() {
            return (body + " " + day()).strip();
        }
    }

    /**
     * The post of who directs it, the town that documents are dated in, how it is reached, the
     * advisors who look after its schools, and what is to be known of this row alone.
     */
    public record Site(
            Optional<String> post,
            Optional<String> place,
            Optional<String> address,
            Optional<String> email,
            List<String> advisors,
            Optional<String> remark) {
        static final Site UNKNOWN =
                new Site(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());

        public Site {
            advisors = List.copyOf(advisors);
            OneLine.cell(advisors, ADVISORS);
        }

        Site or(Site other) {
            return new Site(
                    post.or(other::post),
                    place.or(other::place),
                    address.or(other::address),
                    email.or(other::email),
                    advisors.isEmpty() ? other.advisors : advisors,
                    remark.or(other::remark));
        }

        Site withoutRemark() {
            return new Site(post, place, address, email, advisors, Optional.empty());
        }
    }

    /** What its documents say and show beside that. */
    public record Papers(
            Optional<String> legalBasis, Optional<String> verificationAddress, Insignia insignia) {
        public static final Papers PLAIN =
                new Papers(Optional.empty(), Optional.empty(), Insignia.NONE);

        Papers or(Papers other) {
            return new Papers(
                    legalBasis.or(other::legalBasis),
                    verificationAddress.or(other::verificationAddress),
                    insignia.or(other.insignia));
        }

        Papers without(Set<Insignia.Part> parts) {
            return new Papers(legalBasis, verificationAddress, insignia.without(parts));
        }
    }

    /** One of which nobody has said anything. */
    public static Institution unknown(Body body, LocalDate since) {
        return new Institution(
                new Key(body, since),
                Optional.empty(),
                Optional.empty(),
                Site.UNKNOWN,
                Papers.PLAIN);
    }

    /** Reads what it is called: no longer than leaves room for the post that is called after it. */
    public static String name(String typed) {
        return OneLine.fitting(OneLine.name(typed), OneLine.SHORT - POST.length());
    }

    /** What it is called. */
    public String title() {
        return name.orElseGet(key.body()::title);
    }

    /** What is said of it, and what stands already where nothing is. */
    public Institution over(Institution held) {
        return new Institution(
                key,
                name.or(held::name),
                director.or(held::director),
                site.or(held.site),
                papers.or(held.papers));
    }

    /**
     * What is said of it from its day on, and what was before where nothing is. Who directs it is
     * not passed on, nor is the signature of somebody else.
     */
    public Institution after(Institution before) {
        boolean isSameHand = before.director.isEmpty() || before.director.equals(director);
        Papers inherited =
                isSameHand ? before.papers : before.papers.without(Set.of(Insignia.Part.SIGNATURE));
        return new Institution(
                key,
                name.or(before::name),
                director,
                site.or(before.site.withoutRemark()),
                papers.or(inherited));
    }

    /** The same from another day on. */
    public Institution from(LocalDate since) {
        return new Institution(new Key(key.body(), since), name, director, site, papers);
    }

    /** The same without these pictures. */
    public Institution without(Set<Insignia.Part> parts) {
        return new Institution(key, name, director, site, papers.without(parts));
    }

    /**
     * Who signs for it; one without a director leaves room for the name.
     *
     * @param department what the department is called whose procedure this is
     */
    public Issuer issuer(String department) {
        return new Issuer(
                director,
                site.post().orElse(POST + title()),
                site.place().orElseGet(() -> key.body().cfie().orElseThrow().seat()),
                papers.legalBasis().orElse(LEGAL_BASIS.formatted(department)),
                papers.verificationAddress(),
                papers.insignia(),
                name.filter(said -> !said.equals(key.body().title())));
    }
}
