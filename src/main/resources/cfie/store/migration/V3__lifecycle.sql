-- What happens to certificates after issue: what they said stays as it was, beside it how they ended.

alter table certificate add column ended_on date;
alter table certificate add column ended_by varchar(200);
alter table certificate add column end_reason varchar(1000);
alter table certificate add constraint certificate_end check (
    (status = 'VALID' and ended_on is null and ended_by is null and end_reason is null)
    or (status <> 'VALID' and ended_on is not null and ended_by is not null
        and end_reason is not null));

-- The running number of the one that it takes the place of: of the same year and centre, and once.
alter table certificate add column replaces integer;
alter table certificate add constraint certificate_replaces_once
    unique (academic_year, cfie, replaces);

-- The day of the version before, on actas that name it.
alter table acta add column amends date;

-- Copies of certificates that came back signed; none is ever forgotten, the last is the one in use.
create table signed_copy (
    academic_year integer not null,
    cfie varchar(20) not null,
    running integer not null,
    ordinal integer not null,
    sha256 varchar(64) not null,
    signer varchar(400) not null,
    serial varchar(80) not null,
    signed_at timestamp(6) with time zone not null,
    attached_on date not null,
    constraint signed_copy_pk primary key (academic_year, cfie, running, ordinal),
    constraint signed_copy_once unique (sha256),
    constraint signed_copy_fk foreign key (academic_year, cfie, running)
        references certificate (academic_year, cfie, running)
);

-- What the register itself signed: kept, since a signature cannot be made again byte for byte.
create table certificate_signature (
    academic_year integer not null,
    cfie varchar(20) not null,
    running integer not null,
    cms bytea not null,
    signed_at timestamp(6) with time zone not null,
    credential varchar(100000),
    constraint certificate_signature_pk primary key (academic_year, cfie, running),
    constraint certificate_signature_fk foreign key (academic_year, cfie, running)
        references certificate (academic_year, cfie, running)
);
