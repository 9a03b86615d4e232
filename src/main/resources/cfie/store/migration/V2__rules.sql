-- The rules of the regional procedure and of the programme, as they were known to us.

insert into credit_rule (since_year, cap, term, step) values (2005, 4, 2, 0.5);

insert into day_rule (since_year, duration, least, most) values
    (2005, 'THREE_MONTH_TERM', 60, 119),
    (2005, 'FOUR_MONTH_TERM', 90, 150),
    (2005, 'ACADEMIC_YEAR', 210, 366);

-- Members of the programme. The United Kingdom left with the year 2020.
insert into country_stay (country, since, until, plus) values
    ('AT', date '2005-01-14', null, false),
    ('BE', date '2005-01-14', null, false),
    ('CY', date '2005-01-14', null, false),
    ('CZ', date '2005-01-14', null, false),
    ('DE', date '2005-01-14', null, false),
    ('DK', date '2005-01-14', null, false),
    ('EE', date '2005-01-14', null, false),
    ('ES', date '2005-01-14', null, false),
    ('FI', date '2005-01-14', null, false),
    ('FR', date '2005-01-14', null, false),
    ('GR', date '2005-01-14', null, false),
    ('HU', date '2005-01-14', null, false),
    ('IE', date '2005-01-14', null, false),
    ('IT', date '2005-01-14', null, false),
    ('LT', date '2005-01-14', null, false),
    ('LU', date '2005-01-14', null, false),
    ('LV', date '2005-01-14', null, false),
    ('MT', date '2005-01-14', null, false),
    ('NL', date '2005-01-14', null, false),
    ('PL', date '2005-01-14', null, false),
    ('PT', date '2005-01-14', null, false),
    ('SE', date '2005-01-14', null, false),
    ('SI', date '2005-01-14', null, false),
    ('SK', date '2005-01-14', null, false),
    ('GB', date '2005-01-14', date '2020-12-31', false),
    ('IS', date '2005-01-14', null, false),
    ('NO', date '2005-01-14', null, false),
    ('BG', date '2007-01-01', null, false),
    ('RO', date '2007-01-01', null, false),
    ('TR', date '2009-01-01', null, false),
    ('HR', date '2009-01-01', null, false),
    ('MK', date '2009-01-01', null, false),
    ('RS', date '2014-01-01', null, false),
    ('AL', date '2014-01-01', null, false),
    ('BA', date '2014-01-01', null, false),
    ('LI', date '2014-01-01', null, false),
    ('ME', date '2021-01-01', null, false);

-- eTwinning Plus: neighbours of the programme.
insert into country_stay (country, since, until, plus) values
    ('AM', date '2013-03-04', null, true),
    ('AZ', date '2013-03-04', null, true),
    ('GE', date '2013-03-04', null, true),
    ('MD', date '2013-03-04', null, true),
    ('TN', date '2013-03-04', null, true),
    ('UA', date '2013-03-04', null, true),
    ('JO', date '2018-02-01', null, true),
    ('LB', date '2019-01-01', null, true);
