/* Questions that a sound register answers with no row, each behind the kind of fault that it finds. Cells are read as
   they lie, so that damaged ones are told too; the first columns say where: a number, a version of an acta, or a text. */

-- NUMBERS_MISSING
select c.academic_year, c.cfie, c.running,
    coalesce((select max(p.running) from certificate p
        where p.academic_year = c.academic_year and p.cfie = c.cfie
        and p.running < c.running), 0) + 1, c.running - 1
from certificate c
where c.running > 1 and not exists (select 1 from certificate p
    where p.academic_year = c.academic_year and p.cfie = c.cfie
    and p.running = c.running - 1)
order by c.academic_year, c.cfie, c.running

-- COUNTER_MISSING
select c.academic_year, c.cfie, min(c.running) as running
from certificate c
where not exists (select 1 from certificate_counter k
    where k.academic_year = c.academic_year and k.cfie = c.cfie)
group by c.academic_year, c.cfie order by c.academic_year, c.cfie

-- CAP_EXCEEDED
select s.nif, s.academic_year, s.credits, r.cap
from (select nif, academic_year, sum(credits) as credits from certificate_item
    where standing = true group by nif, academic_year) s
join credit_rule r on r.since_year = (select max(o.since_year) from credit_rule o
    where o.since_year <= s.academic_year)
where s.credits > r.cap order by s.academic_year, s.nif

-- CAP_EXCEEDED_ELSEWHERE
select s.nif, s.academic_year, s.credits, x.credits as external, r.cap
from (select nif, academic_year, sum(credits) as credits from certificate_item
    where standing = true group by nif, academic_year) s
join (select nif, academic_year, sum(credits) as credits from external_credit
    group by nif, academic_year) x
on x.nif = s.nif and x.academic_year = s.academic_year
join credit_rule r on r.since_year = (select max(o.since_year) from credit_rule o
    where o.since_year <= s.academic_year)
where s.credits + x.credits > r.cap order by s.academic_year, s.nif

-- WORK_TWICE
select project, nif, count(*) from certificate_item where standing = true
group by project, nif having count(*) > 1 order by project, nif

-- STANDING_OFF
select c.academic_year, c.cfie, c.running, i.project, c.status
from certificate c join certificate_item i
on i.academic_year = c.academic_year and i.cfie = c.cfie and i.running = c.running
where c.status = 'VALID' and coalesce(i.standing, false) = false
or c.status <> 'VALID' and i.standing is not null
order by c.academic_year, c.cfie, c.running, i.ordinal

-- REPLACEMENT_ONE_SIDED
select a.academic_year, a.cfie, a.running, coalesce(b.running, 0)
from certificate a left join certificate b
on b.academic_year = a.academic_year and b.cfie = a.cfie
and b.running = a.replaced_by
where a.status = 'REPLACED' and a.replaced_by is null
or a.replaced_by is not null
and (a.status <> 'REPLACED' or coalesce(b.replaces, 0) <> a.running)
union all
select b.academic_year, b.cfie, b.running, b.replaces
from certificate b left join certificate a
on a.academic_year = b.academic_year and a.cfie = b.cfie
and a.running = b.replaces
where b.replaces is not null and coalesce(a.replaced_by, 0) <> b.running
order by 1, 2, 3

-- ITEMS_INCOMPLETE
select c.academic_year, c.cfie, c.running, count(i.ordinal)
from certificate c left join certificate_item i
on i.academic_year = c.academic_year and i.cfie = c.cfie and i.running = c.running
group by c.academic_year, c.cfie, c.running
having count(i.ordinal) = 0 or max(i.ordinal) <> count(i.ordinal)
order by c.academic_year, c.cfie, c.running

-- ITEM_OF_ANOTHER
select c.academic_year, c.cfie, c.running, i.nif, c.nif as holder
from certificate c join certificate_item i
on i.academic_year = c.academic_year and i.cfie = c.cfie and i.running = c.running
where i.nif <> c.nif order by c.academic_year, c.cfie, c.running

-- SUBJECT_ABSENT
select e.project, e.subject from evaluation e
where e.subject <> '*' and not exists (select 1 from participation p
    where p.project = e.project and p.nif = e.subject)
order by e.project, e.subject

-- LABEL_HOLDER_ABSENT
select l.project, l.nif from quality_label l
where not exists (select 1 from participation p
    where p.project = l.project and p.nif = l.nif)
group by l.project, l.nif order by l.project, l.nif

-- LABEL_WITHOUT_NATIONAL
select e.project, e.nif from quality_label e
where e.label = 'EUROPEAN' and e.outcome <> 'REFUSED'
and not exists (select 1 from quality_label n
    where n.project = e.project and n.nif = e.nif
    and n.label = 'NATIONAL' and n.outcome = 'AWARDED')
order by e.project, e.nif

-- LETTER_IN_DOUBT
select l.reference, l.made_on from letter l where l.state = 'SENDING' order by l.reference

-- LINE_WITHOUT_CERTIFICATE
select l.academic_year, l.cfie, l.version, l.ordinal, l.certificate_running
from acta_line l
where l.certificate_running is not null and not exists (
    select 1 from certificate c where c.academic_year = l.academic_year
    and c.cfie = l.cfie and c.running = l.certificate_running)
order by l.academic_year, l.cfie, l.version, l.ordinal

-- VERSION_MISSING
select a.academic_year, a.cfie, a.version, a.version - 1
from acta a
where a.version > 1 and not exists (select 1 from acta b
    where b.academic_year = a.academic_year and b.cfie = a.cfie
    and b.version = a.version - 1)
order by a.academic_year, a.cfie, a.version

-- LINES_INCOMPLETE
select a.academic_year, a.cfie, a.version, count(l.ordinal),
    coalesce(max(l.ordinal), 0)
from acta a left join acta_line l
on l.academic_year = a.academic_year and l.cfie = a.cfie and l.version = a.version
group by a.academic_year, a.cfie, a.version
having count(l.ordinal) = 0 or max(l.ordinal) <> count(l.ordinal)
order by a.academic_year, a.cfie, a.version

-- CREDITS_DIFFER
select l.academic_year, l.cfie, l.version, l.ordinal, l.project, l.granted,
    coalesce(i.credits, 0)
from acta_line l join certificate c
on c.academic_year = l.academic_year and c.cfie = l.cfie
and c.running = l.certificate_running
left join certificate_item i
on i.academic_year = l.academic_year and i.cfie = l.cfie
and i.running = l.certificate_running and i.project = l.project
where coalesce(i.credits, 0) <> l.granted
order by l.academic_year, l.cfie, l.version, l.ordinal

-- HEAD_UNKNOWN
select a.academic_year, a.cfie, a.version, a.ledger_head
from acta a
where a.ledger_head is not null
and not exists (select 1 from event e where e.link = a.ledger_head)
order by a.academic_year, a.cfie, a.version
/* Whether what a row names is there, where no foreign key can hold it. */

-- AWARD_OF_NOBODY
select a.running, coalesce(a.nif, a.school, a.project) as honoured from award a
where a.nif is not null
and not exists (select 1 from teacher t where t.nif = a.nif)
or a.school is not null
and not exists (select 1 from school s where s.code = a.school)
or a.project is not null
and not exists (select 1 from project p where p.code = a.project)
order by a.running

-- LETTER_ABSENT
select c.school, c.letter from registration_consent c
where c.letter is not null
and not exists (select 1 from letter l where l.reference = c.letter)
union all
select c.project, c.letter from project_consent c
where c.letter is not null
and not exists (select 1 from letter l where l.reference = c.letter)
order by 1, 2

-- TRAVELLER_UNKNOWN
select m.project, m.starts_on, (length(m.teachers) + 1) / 10 - count(t.nif),
    (length(m.teachers) + 1) / 10
from mobility m left join teacher t on m.teachers like '%' || t.nif || '%'
where m.teachers is not null
group by m.project, m.number, m.starts_on, m.type, m.country, m.place, m.teachers
having count(t.nif) < (length(m.teachers) + 1) / 10
order by m.project, m.starts_on

-- POST_OF_NOBODY
select p.code, coalesce(p.nif, p.school, p.author) as author from partner_card p
where p.nif is not null
and not exists (select 1 from teacher t where t.nif = p.nif)
or p.school is not null
and not exists (select 1 from school s where s.code = p.school)
or p.author is not null
and not exists (select 1 from partner_card o where o.code = p.author)
order by p.code
