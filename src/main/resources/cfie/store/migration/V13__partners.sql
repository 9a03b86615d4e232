-- The partner book: schools and teachers abroad, ideas for projects, and groups; a card each. What is
-- sought stands in the search key without accents or case; what tells cards apart, in alike.

create table partner_card (
    code varchar(40) not null,
    type varchar(10) not null,
    name varchar(200) not null,
    organisation varchar(200),
    country varchar(1000),
    town varchar(200),
    languages varchar(1000),
    levels varchar(200),
    subjects varchar(1000),
    topics varchar(1000),
    email varchar(200),
    web varchar(200),
    state varchar(10) not null,
    first_day date,
    last_day date,
    seeks varchar(1000),
    nif varchar(9),
    school varchar(8),
    author varchar(40),
    body varchar(1000),
    added_on date not null,
    alike varchar(40) not null,
    search_key varchar(60000) not null,
    constraint partner_card_pk primary key (code)
);

-- Lebanon joined eTwinning Plus in July 2018, Montenegro eTwinning in April 2022.
update country_stay set since = date '2018-07-01' where country = 'LB' and since = date '2019-01-01';
update country_stay set since = date '2022-04-01' where country = 'ME' and since = date '2021-01-01';

-- By which our own teachers and projects are sought; what was recorded before gets its key after this.
alter table teacher add column search_key varchar(2000);
alter table project add column search_key varchar(60000);
