-- Who belongs to a body of the programme instead of a school, as cells: inspectors, advisors,
-- ambassadors. A column, since every table costs each start some time.
alter table teacher add column staff varchar(2000);

-- What is to be known of a row of a body.
alter table centre add column remark varchar(200);

-- Days that nobody had looked up were put where only the name was known. What is so from the
-- beginning, as far as is known, has the day before all others.
update centre set since = date '1900-01-01'
    where since = date '2005-01-14'
    or cfie = 'intef' and since = date '2012-01-28'
    or cfie = 'direccion-general' and since = date '2015-09-01'
    or cfie in ('idiomas', 'tic', 'metodologias') and since = date '2014-12-04';
update centre set remark = 'Del cambio de nombre se sabe el curso, no el día: compruébelo'
    where cfie = 'direccion-general' and since = date '2019-09-01';
