package cfie.store;

import org.jooq.DSLContext;

/** Everything that a register keeps, each kind on a shelf of its own. */
public abstract class Shelves {
    Shelves() {}

    /** The way to ask and to write. */
    abstract DSLContext sql();

    public Schools schools() {
        return new Schools(sql());
    }

    public Registrations registrations() {
        return new Registrations(sql());
    }

    public RegisteredRoles roles() {
        return new RegisteredRoles(sql());
    }

    public Staff staff() {
        return new Staff(sql());
    }

    public Consents consents() {
        return new Consents(sql());
    }

    public Projects projects() {
        return new Projects(sql());
    }

    public Reports reports() {
        return new Reports(sql());
    }

    public Evaluations evaluations() {
        return new Evaluations(sql());
    }

    public ExternalCertificates externalCredits() {
        return new ExternalCertificates(sql());
    }

    public QualityLabels qualityLabels() {
        return new QualityLabels(sql());
    }

    public Awards awards() {
        return new Awards(sql());
    }

    public SchoolCalls schoolCalls() {
        return new SchoolCalls(sql());
    }

    public SchoolHistories schoolHistories() {
        return new SchoolHistories(sql());
    }

    public Accreditations accreditations() {
        return new Accreditations(sql());
    }

    public Calendars calendars() {
        return new Calendars(sql());
    }

    public ErasmusLinks erasmusLinks() {
        return new ErasmusLinks(sql());
    }

    public Mobilities mobilities() {
        return new Mobilities(sql());
    }

    public ErasmusSteps erasmusSteps() {
        return new ErasmusSteps(sql());
    }

    public Letters letters() {
        return new Letters(sql());
    }

    public Closings closings() {
        return new Closings(sql());
    }

    public PartnerCards partnerCards() {
        return new PartnerCards(sql());
    }

    public Ours ours() {
        return new Ours(sql());
    }

    public CountryStays countryStays() {
        return new CountryStays(sql());
    }

    public Decisions decisions() {
        return new Decisions(sql());
    }

    public Institutions institutions() {
        return new Institutions(sql());
    }

    public Municipalities municipalities() {
        return new Municipalities(sql());
    }

    public Rules rules() {
        return new Rules(sql());
    }

    public Dossiers dossiers() {
        return new Dossiers(sql());
    }

    public Participations participations() {
        return new Participations(sql());
    }

    public Certificates certificates() {
        return new Certificates(sql());
    }

    public CertifiedWorks certifiedWorks() {
        return new CertifiedWorks(sql());
    }

    public Unmade unmade() {
        return new Unmade(sql());
    }

    public Endings endings() {
        return new Endings(sql());
    }

    public SignedCopies signedCopies() {
        return new SignedCopies(sql());
    }

    public Signatures signatures() {
        return new Signatures(sql());
    }

    public Actas actas() {
        return new Actas(sql());
    }

    public Persons persons() {
        return new Persons(sql());
    }

    public Forgotten forgotten() {
        return Forgotten.of(sql());
    }

    public Mentions mentions() {
        return new Mentions(sql());
    }

    public Ledger ledger() {
        return new Ledger(sql());
    }

    public Contents contents() {
        return new Contents(sql(), Schema.VERSION);
    }

    public Census census() {
        return new Census(sql());
    }

    public ProgrammeCensus programmeCensus() {
        return new ProgrammeCensus(sql());
    }

    public Soundness soundness() {
        return new Soundness(sql());
    }

    public Lookalikes lookalikes() {
        return new Lookalikes(sql());
    }

    public Namesakes namesakes() {
        return new Namesakes(sql());
    }

    public Seal seal() {
        return new Seal(sql());
    }
}
