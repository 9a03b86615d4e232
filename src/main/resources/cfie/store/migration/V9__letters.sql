-- Letters: each is a row from before it leaves, so that none goes out twice. The reference is made
-- of what the letter is about; the copy counts how often it was made.

create table letter (
    reference varchar(17) not null,
    type varchar(20) not null,
    academic_year integer not null,
    cfie varchar(20) not null,
    school varchar(8),
    nif varchar(9),
    project varchar(40),
    edition varchar(200) not null,
    recipient varchar(200),
    made_on date not null,
    copy integer not null,
    state varchar(10) not null,
    note varchar(1000),
    constraint letter_pk primary key (reference)
);
