package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.Worded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who belongs to a body of the programme and to no school: an inspector, an advisor, an
 * ambassador. Nobody consents to that, and it is never credited (R7 speaks of schools).
 */
public record StaffMember(
        Teacher person, Body body, Set<Role> roles, Term term, Optional<String> email) {
    private static final int CELLS = 5;
    private static final int LONGEST = 2_000;

    public StaffMember {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        InvalidValue.unless(!roles.contains(Role.TEACHER), Flaw.STAFF_TEACHER, body);
    }

    /** From which day on, and to which, which counts too. */
    public record Term(LocalDate since, Optional<LocalDate> until) {
        public Term {
            until.ifPresent(last -> new Days(since, last));
        }

        private Term or(Term other) {
            return new Term(
                    since.isBefore(other.since) ? since : other.since,
                    until.flatMap(last -> other.until.map(end -> last.isAfter(end) ? last : end)));
        }

        /** Whether it has a day in the year. */
        public boolean isIn(AcademicYear year) {
            return !since.isAfter(year.lastDay())
                    && until.map(last -> !last.isBefore(year.firstDay())).orElse(true);
        }
    }

    /** What tells them apart: one is at a body once. */
    public record Key(Nif nif, Body body) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byNif = nif.compareTo(other.nif);
            return byNif != 0 ? byNif : body.compareTo(other.body);
        }

        @Override
        public String toString() {
            return nif + " " + body;
        }
    }

    public Key key() {
        return new Key(person.nif(), body);
    }

    /** The same of another person. */
    public StaffMember of(Teacher other) {
        return new StaffMember(other, body, roles, term, email);
    }

    /**
     * One of both, at the same body: all that either of them was, from the first day to the last.
     */
    public StaffMember or(StaffMember other) {
        Set<Role> both = EnumSet.copyOf(roles);
        both.addAll(other.roles);
        return new StaffMember(
                person, body, both, term.or(other.term), email.or(() -> other.email));
    }

    /** Reads {@code inspector+ambassador}. */
    public static Set<Role> roles(String typed) {
        return Arrays.stream(typed.split("\\+", -1))
                .map(word -> Worded.parse(Role.class, word.strip()))
                .collect(Collectors.toSet());
    }

    /** The words of {@link #roles(String)}. */
    public String role() {
        return roles.stream().map(Worded::word).collect(Collectors.joining("+"));
    }

    /** All but the person, as a text: {@code dp-zamora:inspector:2025-09-01::}. */
    public String text() {
        return String.join(
                ":",
                body.slug(),
                role(),
                term.since.toString(),
                term.until.map(LocalDate::toString).orElse(""),
                email.orElse(""));
    }

    /** The texts of what one person is, with bars between them; there is room for so much. */
    public static String cell(Collection<StaffMember> ofOne) {
        String cell = ofOne.stream().map(StaffMember::text).collect(Collectors.joining("|"));
        InvalidValue.unless(
                cell.length() <= LONGEST,
                Flaw.STAFF_TOO_LONG,
                Integer.toString(cell.length()),
                Integer.toString(LONGEST));
        return cell;
    }

    /** Reads what {@link #text} wrote. */
    public static StaffMember parse(Teacher person, String text) {
        String[] cells = text.split(":", CELLS);
        InvalidValue.unless(cells.length == CELLS, Flaw.STAFF_CELL, OneLine.shown(text));
        try {
            return new StaffMember(
                    person,
                    Body.parse(cells[0]),
                    roles(cells[1]),
                    new Term(LocalDate.parse(cells[2]), said(cells[3]).map(LocalDate::parse)),
                    said(cells[CELLS - 1]));
        } catch (DateTimeException malformed) {
            throw new InvalidValue(Flaw.STAFF_CELL, OneLine.shown(text));
        }
    }

    private static Optional<String> said(String cell) {
        return Optional.of(cell).filter(one -> !one.isEmpty());
    }
}
