-- What a decision was made about, as it stood then: it counts only while that stands. Those made before this say nothing,
-- and count for whatever there is.
alter table decision add column matter varchar(1000);
