-- The label eTwinning School: the calls, with what each of them asks for, and the applications.

-- A year without a call of its own goes by the one before, so many years later.
create table school_call (
    academic_year integer not null,
    opens_on date not null,
    closes_on date not null,
    cut_off date,
    active_since date,
    active_when varchar(200) not null,
    labels_since date,
    years integer not null,
    teachers integer not null,
    labels integer not null,
    validity integer not null,
    constraint school_call_pk primary key (academic_year)
);

-- The first call, from December 2017 to March 2018.
insert into school_call (academic_year, opens_on, closes_on, active_when,
    years, teachers, labels, validity)
    values (2017, date '2017-12-01', date '2018-03-31', 'registration-consented|project-consented',
        2, 3, 1, 2);

create table accreditation (
    school varchar(8) not null,
    academic_year integer not null,
    applied_on date not null,
    renewal boolean not null,
    papers varchar(4000),
    submitted_on date,
    decided_on date,
    decided_by varchar(200),
    reason varchar(1000),
    valid_until date,
    kit varchar(40),
    constraint accreditation_pk primary key (school, academic_year),
    constraint accreditation_school_fk foreign key (school) references school (code)
);
