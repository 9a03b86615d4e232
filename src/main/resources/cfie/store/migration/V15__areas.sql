-- A municipality changes its centre on a day; what was known has no day, and counts from the beginning.
alter table area add column since date default date '1900-01-01' not null;
alter table area drop constraint area_pk;
alter table area add constraint area_pk primary key (province, municipality, since);
