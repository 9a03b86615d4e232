package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Composed;
import cfie.value.SchoolCode;
import java.util.Optional;

/**
 * A school of the official list. Empty {@code subsidised}: nobody has said. {@code cfie} is set
 * only where the school's own differs from that of its area; {@code year} is that of the last list
 * that spoke of it, {@code firstYear} of the first; {@code funding} tells what others said.
 */
public record School(
        SchoolCode code,
        String name,
        Optional<String> type,
        Ownership ownership,
        Optional<Boolean> subsidised,
        Place place,
        Contact contact,
        Optional<Cfie> cfie,
        AcademicYear firstYear,
        AcademicYear year,
        SchoolStatus status,
        Funding funding) {

    /** Where it is, as the list writes it. */
    public record Place(Optional<String> locality, Optional<String> municipality) {}

    /** How to reach its management team. */
    public record Contact(String email, Optional<String> phone) {
        /** The institutional address of a school that gives none. */
        public static String institutional(SchoolCode code) {
            return code + "@educa.jcyl.es";
        }
    }

    /**
     * Whether public funds keep it, as the last list says; empty when nobody knows. Source: R7 and
     * its reading: public, or private with a subsidy agreement (concierto).
     */
    public Optional<Boolean> publiclyFunded() {
        return ownership == Ownership.PUBLIC ? Optional.of(true) : subsidised;
    }

    /** The same in a year: a list of a later one tells nothing of it. */
    public Optional<Boolean> publiclyFunded(AcademicYear in) {
        return funding.isSingle() ? publiclyFunded() : funding.in(in);
    }

    /** Whether public funds keep both alike, in every year. */
    public boolean isFundedAs(School other) {
        return publiclyFunded().equals(other.publiclyFunded()) && funding.isAs(other.funding);
    }

    /** What lists say of its funds: the same for all years, or since which years they turn. */
    private String funds(Composed.Voice voice) {
        if (!funding.turns().isEmpty()) {
            return funding.told(voice);
        }
        return publiclyFunded().isEmpty()
                ? voice.say("funds.never")
                : voice.say("funds.always", Funding.answer(publiclyFunded(), voice));
    }

    /** What another list says of its funds instead. */
    public Composed fundsTurnedTo(School said) {
        return voice -> voice.say("funds.turned", funds(voice), said.funds(voice));
    }

    /**
     * What a list of a year that is silent about the subsidy leaves as it was. Of a public school
     * the word means nothing, and is no answer once it is private.
     */
    public Optional<Boolean> subsidised(Ownership said, AcademicYear in) {
        return ownership == Ownership.PUBLIC
                ? subsidised.filter(any -> said == Ownership.PUBLIC)
                : publiclyFunded(in);
    }

    /**
     * The same as a list says it, which takes nothing from what others said of their years: a list
     * older than the last one tells of its year's funds, and that the school was on it.
     */
    public School upon(School held) {
        Funding heard = held.heard();
        Funding all = heard.said(year, publiclyFunded(), held.year);
        return upon(held, all.equals(heard) ? held.funding : all);
    }

    /**
     * The same where the list is silent about its funds: it takes no word from a year of which
     * others spoke.
     */
    public School silentUpon(School held) {
        return held.hasSpokenOf(year) || held.ownership == ownership
                ? upon(held, held.funding)
                : upon(held);
    }

    /** Whether a list of that year, older than the last, has told of its funds. */
    public boolean hasSpokenOf(AcademicYear before) {
        return before.compareTo(year) < 0 && heard().isHeardOf(before);
    }

    /** What was heard of its funds; of lists that all say the same, of the first and the last. */
    private Funding heard() {
        return funding.isSingle() ? Funding.of(publiclyFunded(), firstYear, year) : funding;
    }

    /** Whether it is said by a list of an earlier year. */
    public boolean isOlderThan(School held) {
        return year.compareTo(held.year) < 0;
    }

    private School upon(School held, Funding all) {
        AcademicYear first = held.firstYear.compareTo(year) < 0 ? held.firstYear : year;
        return isOlderThan(held) ? held.with(first, held.status, all) : with(first, status, all);
    }

    /** The same school, no longer on the list. */
    public School closed() {
        return with(firstYear, SchoolStatus.CLOSED, funding);
    }

    private School with(AcademicYear first, SchoolStatus other, Funding turned) {
        return new School(
                code,
                name,
                type,
                ownership,
                subsidised,
                place,
                contact,
                cfie,
                first,
                year,
                other,
                turned);
    }

    /** As documents name it: {@code CEIP El Ejemplo}. */
    public String titled() {
        return type.map(kind -> kind + " " + name).orElse(name);
    }
}
