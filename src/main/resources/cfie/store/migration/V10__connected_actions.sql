-- Connected actions: the Erasmus+ actions that projects support, their mobilities, and what such a
-- project should have in each phase. Credits know nothing of them.

create table erasmus_link (
    project varchar(40) not null,
    number varchar(40) not null,
    title varchar(200),
    linked_on date not null,
    constraint erasmus_link_pk primary key (project, number),
    constraint erasmus_link_project_fk foreign key (project) references project (code)
);

-- The teachers are ours, as far as they are known: their NIFs with bars between them.
create table mobility (
    project varchar(40) not null,
    number varchar(40) not null,
    type varchar(20) not null,
    starts_on date not null,
    country varchar(2) not null,
    place varchar(200) not null,
    ends_on date not null,
    learners integer not null,
    staff integer not null,
    teachers varchar(10000),
    constraint mobility_pk primary key (project, number, starts_on, type, country, place),
    constraint mobility_link_fk foreign key (project, number)
        references erasmus_link (project, number)
);

create table erasmus_step (
    project varchar(40) not null,
    item varchar(20) not null,
    done_on date not null,
    evidence varchar(1000) not null,
    file varchar(200),
    sha256 varchar(64),
    constraint erasmus_step_pk primary key (project, item),
    constraint erasmus_step_project_fk foreign key (project) references project (code)
);
