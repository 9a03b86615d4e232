-- The register. One statement of SQL for H2 and PostgreSQL alike; every constraint has a name.

create table setting (
    name varchar(40) not null,
    content varchar(1000) not null,
    constraint setting_pk primary key (name)
);

-- Dated rules: what counts from an academic year on.

create table credit_rule (
    since_year integer not null,
    cap numeric(7, 4) not null,
    term numeric(7, 4) not null,
    step numeric(7, 4) not null,
    constraint credit_rule_pk primary key (since_year)
);

create table day_rule (
    since_year integer not null,
    duration varchar(20) not null,
    least integer not null,
    most integer not null,
    constraint day_rule_pk primary key (since_year, duration),
    constraint day_rule_range check (least <= most)
);

create table country_stay (
    country varchar(2) not null,
    since date not null,
    until date,
    plus boolean not null,
    constraint country_stay_pk primary key (country, since)
);

-- Centres: who certifies, and the municipalities that are not their capital's.

create table centre (
    cfie varchar(20) not null,
    director varchar(200),
    post varchar(200),
    place varchar(200),
    legal_basis varchar(1000),
    verification_address varchar(200),
    constraint centre_pk primary key (cfie)
);

create table area (
    province varchar(2) not null,
    municipality varchar(200) not null,
    cfie varchar(20) not null,
    constraint area_pk primary key (province, municipality)
);

-- Schools, teachers, and what schools answered.

create table school (
    code varchar(8) not null,
    name varchar(200) not null,
    type varchar(200),
    ownership varchar(10) not null,
    subsidised boolean,
    locality varchar(200),
    municipality varchar(200),
    email varchar(200) not null,
    phone varchar(200),
    cfie varchar(20),
    first_year integer not null,
    last_year integer not null,
    status varchar(10) not null,
    constraint school_pk primary key (code)
);

create table teacher (
    nif varchar(9) not null,
    given_name varchar(80) not null,
    surname1 varchar(80) not null,
    surname2 varchar(80),
    constraint teacher_pk primary key (nif)
);

create table registration (
    nif varchar(9) not null,
    school varchar(8) not null,
    email varchar(200),
    registered_on date not null,
    constraint registration_pk primary key (nif, school),
    constraint registration_teacher_fk foreign key (nif) references teacher (nif),
    constraint registration_school_fk foreign key (school) references school (code)
);

create table registration_consent (
    nif varchar(9) not null,
    school varchar(8) not null,
    decided_on date not null,
    answer varchar(10) not null,
    signed_by varchar(200),
    post varchar(200),
    reason varchar(1000),
    constraint registration_consent_pk primary key (nif, school, decided_on),
    constraint registration_consent_fk
        foreign key (nif, school) references registration (nif, school)
);

-- Projects: one school's enrolment in one year.

create table project (
    code varchar(40) not null,
    school varchar(8) not null,
    academic_year integer not null,
    title varchar(200) not null,
    kind varchar(10) not null,
    duration varchar(20) not null,
    starts_on date not null,
    ends_on date not null,
    twinspace varchar(200),
    suitability varchar(10),
    checked_on date,
    check_reason varchar(1000),
    constraint project_pk primary key (code),
    constraint project_school_fk foreign key (school) references school (code),
    constraint project_days check (starts_on <= ends_on)
);

create index project_year on project (academic_year);

create table partner (
    project varchar(40) not null,
    ordinal integer not null,
    country varchar(2) not null,
    name varchar(200) not null,
    constraint partner_pk primary key (project, ordinal),
    constraint partner_project_fk foreign key (project) references project (code)
);

create table participation (
    project varchar(40) not null,
    ordinal integer not null,
    nif varchar(9) not null,
    constraint participation_pk primary key (project, nif),
    constraint participation_project_fk foreign key (project) references project (code),
    constraint participation_teacher_fk foreign key (nif) references teacher (nif)
);

create index participation_teacher on participation (nif);

create table project_consent (
    project varchar(40) not null,
    decided_on date not null,
    answer varchar(10) not null,
    signed_by varchar(200),
    post varchar(200),
    reason varchar(1000),
    constraint project_consent_pk primary key (project, decided_on),
    constraint project_consent_fk foreign key (project) references project (code)
);

create table report (
    project varchar(40) not null,
    type varchar(10) not null,
    submitted_on date not null,
    file varchar(200),
    sha256 varchar(64),
    constraint report_pk primary key (project, type),
    constraint report_project_fk foreign key (project) references project (code)
);

-- The subject is a teacher's NIF, or '*': everyone in the project.
create table evaluation (
    project varchar(40) not null,
    subject varchar(9) not null,
    outcome varchar(10) not null,
    credits numeric(7, 4),
    evaluated_on date not null,
    evaluator varchar(200) not null,
    reason varchar(1000),
    constraint evaluation_pk primary key (project, subject),
    constraint evaluation_project_fk foreign key (project) references project (code)
);

create table decision (
    project varchar(40) not null,
    requirement varchar(30) not null,
    reason varchar(1000) not null,
    decided_by varchar(200) not null,
    decided_on date not null,
    constraint decision_pk primary key (project, requirement),
    constraint decision_project_fk foreign key (project) references project (code)
);

-- What was issued: frozen, complete in itself, naming nobody who may change later.

create table issuer (
    id integer not null,
    director varchar(200),
    post varchar(200) not null,
    place varchar(200) not null,
    legal_basis varchar(1000) not null,
    verification_address varchar(200),
    constraint issuer_pk primary key (id)
);

create table certificate_counter (
    academic_year integer not null,
    cfie varchar(20) not null,
    last_running integer not null,
    constraint certificate_counter_pk primary key (academic_year, cfie),
    constraint certificate_counter_positive check (last_running >= 0)
);

create table certificate (
    academic_year integer not null,
    cfie varchar(20) not null,
    running integer not null,
    nif varchar(9) not null,
    given_name varchar(80) not null,
    surname1 varchar(80) not null,
    surname2 varchar(80),
    issued_on date not null,
    issuer integer not null,
    integrity_code varchar(23) not null,
    status varchar(10) not null,
    replaced_by integer,
    sha256 varchar(64),
    constraint certificate_pk primary key (academic_year, cfie, running),
    constraint certificate_code unique (integrity_code),
    constraint certificate_counter_fk foreign key (academic_year, cfie)
        references certificate_counter (academic_year, cfie),
    constraint certificate_issuer_fk foreign key (issuer) references issuer (id),
    constraint certificate_running check (running >= 1)
);

create index certificate_teacher on certificate (nif, academic_year);
create index certificate_hash on certificate (sha256);

-- A work stands on one certificate at most: "standing" is true, or null once it no longer counts.
create table certificate_item (
    academic_year integer not null,
    cfie varchar(20) not null,
    running integer not null,
    ordinal integer not null,
    nif varchar(9) not null,
    project varchar(40) not null,
    school varchar(8) not null,
    school_name varchar(410) not null,
    locality varchar(200),
    title varchar(200) not null,
    kind varchar(10) not null,
    duration varchar(20) not null,
    starts_on date not null,
    ends_on date not null,
    credits numeric(7, 4) not null,
    standing boolean,
    constraint certificate_item_pk primary key (academic_year, cfie, running, ordinal),
    constraint certificate_item_once unique (project, nif, standing),
    constraint certificate_item_fk foreign key (academic_year, cfie, running)
        references certificate (academic_year, cfie, running),
    constraint certificate_item_credits check (credits > 0)
);

create table acta (
    academic_year integer not null,
    cfie varchar(20) not null,
    version integer not null,
    issued_on date not null,
    issuer integer not null,
    constraint acta_pk primary key (academic_year, cfie, version),
    constraint acta_issuer_fk foreign key (issuer) references issuer (id)
);

create table acta_line (
    academic_year integer not null,
    cfie varchar(20) not null,
    version integer not null,
    ordinal integer not null,
    project varchar(40) not null,
    school varchar(8) not null,
    nif varchar(9) not null,
    given_name varchar(80) not null,
    surname1 varchar(80) not null,
    surname2 varchar(80),
    proposed numeric(7, 4) not null,
    granted numeric(7, 4) not null,
    outcome varchar(20) not null,
    unmet varchar(400),
    certificate_running integer,
    constraint acta_line_pk primary key (academic_year, cfie, version, ordinal),
    constraint acta_line_fk foreign key (academic_year, cfie, version)
        references acta (academic_year, cfie, version)
);
