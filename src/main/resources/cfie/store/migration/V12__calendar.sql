-- The dates of each year: until when something is to be done, and whether being late blocks or only
-- warns. None is shipped: the procedure names none. The scope is a centre, or * for all the others.

create table deadline (
    academic_year integer not null,
    type varchar(20) not null,
    scope varchar(20) not null,
    last_day date not null,
    lateness varchar(10) not null,
    constraint deadline_pk primary key (academic_year, type, scope)
);

-- What a school answers to a registration, told apart, and the letter that it answers.
alter table registration_consent add column attached boolean;
alter table registration_consent add column data_right boolean;
alter table registration_consent add column letter varchar(17);
alter table project_consent add column letter varchar(17);

-- Of what was unmet, the documents that had come, and had come too late.
alter table acta_line add column late varchar(100);

-- Who looks after the schools of a centre: names with bars between them.
alter table centre add column advisors varchar(2000);
