package cfie.certificate;

import cfie.domain.Outcome;
import cfie.domain.issued.Acta;
import cfie.pdf.Style;
import cfie.pdf.Xmp;
import cfie.pdf.flow.Flow;
import cfie.value.Credits;
import cfie.value.Days;
import java.util.Optional;
import java.util.function.Function;

/** The sentences of an acta, in Spanish. */
record ActaWording(Acta acta) implements Flow.Margin {
    static final String TITLE = "ACTA DE CERTIFICACIÓN";

    String centre() {
        return acta.issuer().centre(acta.key().cfie());
    }

    String subject() {
        return "Participación en proyectos eTwinning · Curso académico %s · Versión %d"
                .formatted(acta.key().year(), acta.key().version());
    }

    /** Which version it takes the place of. */
    Optional<String> earlier() {
        return acta.amends()
                .map(
                        day ->
                                "Sustituye a la versión %d, de %s"
                                        .formatted(acta.key().version() - 1, Days.inWords(day)));
    }

    String statement() {
        String signer =
                acta.issuer()
                        .director()
                        .map(name -> name + ", " + post() + ",")
                        .orElseGet(this::post);
        return "%s hace constar, a %s, el resultado de la valoración de %s:"
                .formatted(
                        signer,
                        Days.inWords(acta.issuedOn()),
                        counted(acta.lines().size(), "participación", "participaciones"));
    }

    String outcomes() {
        return "%s: %s, %d sin créditos por el tope, %s, %s."
                .formatted(
                        counted(acta.lines().size(), "participación", "participaciones"),
                        counted(count(Outcome.CERTIFIED), "certificada", "certificadas"),
                        count(Outcome.AT_CAP),
                        counted(count(Outcome.NOT_ELIGIBLE), "no certificable", "no certificables"),
                        counted(count(Outcome.PENDING), "pendiente", "pendientes"));
    }

    String credits() {
        long teachers = acta.lines().stream().map(line -> line.teacher().nif()).distinct().count();
        return "%s. Créditos propuestos: %s. Créditos concedidos: %s."
                .formatted(
                        counted(teachers, "docente", "docentes"),
                        sum(Acta.Line::proposed),
                        sum(Acta.Line::granted));
    }

    /** With what follows it, whoever holds the acta can prove what was done before. */
    Optional<String> ledger() {
        return acta.ledgerHead()
                .map(head -> "Libro de registro, hasta esta acta (SHA-256): " + parted(head));
    }

    private static String parted(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1-");
    }

    String post() {
        return Wording.post(acta.issuer(), acta.key().cfie());
    }

    @Override
    public Style style() {
        return Look.NOTE;
    }

    String issued() {
        return Wording.issued(acta.issuer(), acta.issuedOn());
    }

    Xmp xmp() {
        Acta.Key key = acta.key();
        String identifier =
                "acta-%s-%s-%s"
                        .formatted(key.year().slug(), key.cfie(), Integer.toString(key.version()));
        return new Xmp(name(), identifier, centre(), acta.issuedOn());
    }

    @Override
    public String reminder() {
        return name();
    }

    @Override
    public Optional<String> footer(int page, int pages) {
        return Optional.of(
                "%s · Página %s de %s"
                        .formatted(name(), Integer.toString(page), Integer.toString(pages)));
    }

    private String name() {
        return "Acta de certificación %s · %s · Versión %d"
                .formatted(acta.key().year(), centre(), acta.key().version());
    }

    private long count(Outcome outcome) {
        return acta.lines().stream().filter(line -> line.outcome() == outcome).count();
    }

    private String sum(Function<Acta.Line, Credits> part) {
        Credits sum = acta.lines().stream().map(part).reduce(Credits.NONE, Credits::plus);
        return Credits.printed(sum.amount());
    }

    private static String counted(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
