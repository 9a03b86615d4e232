-- Since which years a school has had public funds or none, where the lists have said both: the year
-- and whether it has, with bars between them. What was said before this is not known, and counts as it is.
alter table school add column funding varchar(4000);
