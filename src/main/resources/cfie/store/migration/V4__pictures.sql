-- The office's own pictures: a row each, and never rewritten, since what was issued shows them.

create table picture (
    sha256 varchar(64) not null,
    width integer not null,
    height integer not null,
    packed bytea not null,
    constraint picture_pk primary key (sha256)
);

alter table centre add column logo varchar(64);
alter table centre add column signature varchar(64);
alter table centre add constraint centre_logo_fk foreign key (logo) references picture (sha256);
alter table centre add constraint centre_signature_fk
    foreign key (signature) references picture (sha256);

alter table issuer add column logo varchar(64);
alter table issuer add column signature varchar(64);
alter table issuer add constraint issuer_logo_fk foreign key (logo) references picture (sha256);
alter table issuer add constraint issuer_signature_fk
    foreign key (signature) references picture (sha256);
