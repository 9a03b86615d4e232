-- Credits that other bodies certified: they use up the same cap. A reference is '' where none is known.

create table external_credit (
    nif varchar(9) not null,
    academic_year integer not null,
    body varchar(200) not null,
    reference varchar(200) not null,
    credits numeric(7, 4) not null,
    certified_on date,
    file varchar(200),
    sha256 varchar(64),
    constraint external_credit_pk primary key (nif, academic_year, body, reference),
    constraint external_credit_teacher_fk foreign key (nif) references teacher (nif),
    constraint external_credit_some check (credits > 0)
);

-- How many of them counted when they left a work less than its evaluation gave.
alter table certificate_item add column elsewhere numeric(7, 4);
alter table acta_line add column elsewhere numeric(7, 4);
