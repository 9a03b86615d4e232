package cfie.store;

import cfie.store.engine.Schema;
import cfie.store.fact.Calendars;
import cfie.store.fact.Consents;
import cfie.store.fact.CountryStays;
import cfie.store.fact.Decisions;
import cfie.store.fact.Dossiers;
import cfie.store.fact.Evaluations;
import cfie.store.fact.ExternalCertificates;
import cfie.store.fact.Municipalities;
import cfie.store.fact.Namesakes;
import cfie.store.fact.Participations;
import cfie.store.fact.Projects;
import cfie.store.fact.RegisteredRoles;
import cfie.store.fact.Registrations;
import cfie.store.fact.Reports;
import cfie.store.fact.Rules;
import cfie.store.fact.Schools;
import cfie.store.fact.Staff;
import cfie.store.issued.Actas;
import cfie.store.issued.Certificates;
import cfie.store.issued.CertifiedWorks;
import cfie.store.issued.Endings;
import cfie.store.issued.Institutions;
import cfie.store.issued.Letters;
import cfie.store.issued.Signatures;
import cfie.store.issued.SignedCopies;
import cfie.store.issued.ToSign;
import cfie.store.issued.Unmade;
import cfie.store.ledger.Closings;
import cfie.store.ledger.Forgotten;
import cfie.store.ledger.Ledger;
import cfie.store.ledger.Seal;
import cfie.store.programme.Accreditations;
import cfie.store.programme.Awards;
import cfie.store.programme.ErasmusLinks;
import cfie.store.programme.ErasmusSteps;
import cfie.store.programme.Mobilities;
import cfie.store.programme.Ours;
import cfie.store.programme.PartnerCards;
import cfie.store.programme.QualityLabels;
import cfie.store.programme.SchoolCalls;
import cfie.store.programme.SchoolHistories;
import cfie.store.whole.Contents;
import cfie.store.whole.Soundness;
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

    public ToSign toSign() {
        return new ToSign(sql());
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
