-- Recognitions. Quality labels are personal; each application is a row, with what came of it.

create table label_rule (
    since_year integer not null,
    years_after integer not null,
    projects integer not null,
    applications integer not null,
    points numeric(4, 2) not null,
    constraint label_rule_pk primary key (since_year)
);

-- Entered in the project's year or the next, four projects a year, one second application, 0 to 5.
insert into label_rule (since_year, years_after, projects, applications, points)
    values (2005, 1, 4, 2, 5);

create table quality_label (
    project varchar(40) not null,
    nif varchar(9) not null,
    label varchar(10) not null,
    attempt integer not null,
    applied_on date,
    application varchar(200),
    application_sha256 varchar(64),
    outcome varchar(10) not null,
    decided_on date,
    decided_by varchar(200),
    reason varchar(1000),
    scores varchar(200),
    document varchar(200),
    document_sha256 varchar(64),
    constraint quality_label_pk primary key (project, nif, label, attempt),
    constraint quality_label_project_fk foreign key (project) references project (code)
);

create index quality_label_teacher on quality_label (nif);

-- Recognitions of projects, schools and teachers: of one of them, or of several together.
create table award (
    running integer not null,
    type varchar(20) not null,
    name varchar(200),
    given_by varchar(200) not null,
    given_on date not null,
    project varchar(40),
    school varchar(8),
    nif varchar(9),
    web varchar(200),
    document varchar(200),
    document_sha256 varchar(64),
    constraint award_pk primary key (running)
);
