package cfie.store.whole;

import cfie.domain.ledger.Fault.Kind;
import java.util.Map;

/** Those doubts that ask whether what a row names is there, where no foreign key can hold it. */
final class LooseEnds {
    private LooseEnds() {}

    static void putInto(Map<Kind, String> doubts) {
        doubts.put(
                Kind.AWARD_OF_NOBODY,
                """
                select a.running, coalesce(a.nif, a.school, a.project) as honoured from award a
                where a.nif is not null
                and not exists (select 1 from teacher t where t.nif = a.nif)
                or a.school is not null
                and not exists (select 1 from school s where s.code = a.school)
                or a.project is not null
                and not exists (select 1 from project p where p.code = a.project)
                order by a.running
                """);
        doubts.put(
                Kind.LETTER_ABSENT,
                """
                select c.school, c.letter from registration_consent c
                where c.letter is not null
                and not exists (select 1 from letter l where l.reference = c.letter)
                union all
                select c.project, c.letter from project_consent c
                where c.letter is not null
                and not exists (select 1 from letter l where l.reference = c.letter)
                order by 1, 2
                """);
        doubts.put(
                Kind.TRAVELLER_UNKNOWN,
                """
                select m.project, m.starts_on, (length(m.teachers) + 1) / 10 - count(t.nif),
                    (length(m.teachers) + 1) / 10
                from mobility m left join teacher t on m.teachers like '%' || t.nif || '%'
                where m.teachers is not null
                group by m.project, m.number, m.starts_on, m.type, m.country, m.place, m.teachers
                having count(t.nif) < (length(m.teachers) + 1) / 10
                order by m.project, m.starts_on
                """);
        doubts.put(
                Kind.POST_OF_NOBODY,
                """
                select p.code, coalesce(p.nif, p.school, p.author) as author from partner_card p
                where p.nif is not null
                and not exists (select 1 from teacher t where t.nif = p.nif)
                or p.school is not null
                and not exists (select 1 from school s where s.code = p.school)
                or p.author is not null
                and not exists (select 1 from partner_card o where o.code = p.author)
                order by p.code
                """);
    }
}
