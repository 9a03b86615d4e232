-- The bodies of the programme, each as it is from a day on until its next row. So far only centres
-- were known, and those as if they had never been otherwise: they are so since the programme began.

-- Table and column keep their names, by which archives know them.
update centre set cfie = replace(lower(cfie), '_', '-');
alter table centre add column since date default date '2005-01-14' not null;
alter table centre alter column since drop default;
alter table centre drop constraint centre_pk;
alter table centre add constraint centre_pk primary key (cfie, since);
alter table centre add column name varchar(200);
alter table centre add column address varchar(200);
alter table centre add column email varchar(200);

-- The thirteen centres that certify, where nobody has described them yet.
insert into centre (cfie, since)
    select c.body, date '2005-01-14'
    from (select 'avila' as body union all select 'burgos' union all select 'miranda-de-ebro'
        union all select 'leon' union all select 'ponferrada' union all select 'palencia'
        union all select 'salamanca' union all select 'ciudad-rodrigo' union all select 'segovia'
        union all select 'soria' union all select 'valladolid' union all select 'zamora'
        union all select 'benavente') c
    where c.body not in (select i.cfie from centre i);
update centre set name = case cfie
    when 'avila' then 'CFIE de Ávila'
    when 'burgos' then 'CFIE de Burgos'
    when 'miranda-de-ebro' then 'CFIE de Miranda de Ebro'
    when 'leon' then 'CFIE de León'
    when 'ponferrada' then 'CFIE de Ponferrada'
    when 'palencia' then 'CFIE de Palencia'
    when 'salamanca' then 'CFIE de Salamanca'
    when 'ciudad-rodrigo' then 'CFIE de Ciudad Rodrigo'
    when 'segovia' then 'CFIE de Segovia'
    when 'soria' then 'CFIE de Soria'
    when 'valladolid' then 'CFIE de Valladolid'
    when 'zamora' then 'CFIE de Zamora'
    else 'CFIE de Benavente' end;

-- The ministry by the royal decrees 1823/2011, 355/2018 and 829/2023.
insert into centre (cfie, since, name, place) values
    ('ministerio', date '2011-12-22', 'Ministerio de Educación, Cultura y Deporte', 'Madrid'),
    ('ministerio', date '2018-06-07', 'Ministerio de Educación y Formación Profesional', 'Madrid'),
    ('ministerio', date '2023-11-21',
        'Ministerio de Educación, Formación Profesional y Deportes', 'Madrid');

-- The National Support Service is in this institute of the ministry; its address for questions is
-- that of today's description of the programme.
insert into centre (cfie, since, name, place, email) values
    ('intef', date '2012-01-28',
        'Instituto Nacional de Tecnologías Educativas y de Formación del Profesorado', 'Madrid',
        'asistencia@etwinning.es');

-- The general directorate as the procedure names it, and as it is called now; of both the academic
-- year is known, not the day.
insert into centre (cfie, since, name, place) values
    ('consejeria', date '2005-01-14', 'Consejería de Educación', 'Valladolid'),
    ('direccion-general', date '2015-09-01',
        'Dirección General de Innovación y Equidad Educativa', 'Valladolid'),
    ('direccion-general', date '2019-09-01',
        'Dirección General de Innovación y Formación del Profesorado', 'Valladolid'),
    ('dp-avila', date '2005-01-14', 'Dirección Provincial de Educación de Ávila', 'Ávila'),
    ('dp-burgos', date '2005-01-14', 'Dirección Provincial de Educación de Burgos', 'Burgos'),
    ('dp-leon', date '2005-01-14', 'Dirección Provincial de Educación de León', 'León'),
    ('dp-palencia', date '2005-01-14', 'Dirección Provincial de Educación de Palencia', 'Palencia'),
    ('dp-salamanca', date '2005-01-14',
        'Dirección Provincial de Educación de Salamanca', 'Salamanca'),
    ('dp-segovia', date '2005-01-14', 'Dirección Provincial de Educación de Segovia', 'Segovia'),
    ('dp-soria', date '2005-01-14', 'Dirección Provincial de Educación de Soria', 'Soria'),
    ('dp-valladolid', date '2005-01-14',
        'Dirección Provincial de Educación de Valladolid', 'Valladolid'),
    ('dp-zamora', date '2005-01-14', 'Dirección Provincial de Educación de Zamora', 'Zamora');

-- The three specific centres, which never certify. Since when is not known: at the latest since the
-- order EDU/1056/2014 on the network of teacher training.
insert into centre (cfie, since, name, place) values
    ('idiomas', date '2014-12-04', 'Centro de Formación del Profesorado en Idiomas', 'Valladolid'),
    ('tic', date '2014-12-04',
        'Centro de Recursos y Formación del Profesorado en Tecnologías de la Información y la Comunicación',
        'Palencia'),
    ('metodologias', date '2014-12-04', 'Centro Superior de Formación del Profesorado', 'Soria');

-- What the centre was called on what it issued, where that was not the name that it has by default.
alter table issuer add column name varchar(200);

-- As what somebody is registered, and since when if it changed: where nothing is said, as a teacher.
alter table registration add column roles varchar(1000);
