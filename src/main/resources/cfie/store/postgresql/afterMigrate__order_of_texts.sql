-- Texts are ordered as in the embedded file, by the numbers of their letters and in no language's order:
-- what is exported is then the same on both. Also the columns of migrations to come.
do $$
declare
    one record;
begin
    for one in
        select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        where c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
        and c.relkind = 'r'
        and c.relname <> 'flyway_schema_history'
        and a.attnum > 0
        and not a.attisdropped
        and a.attcollation <> 0
        and a.attcollation <> (select oid from pg_collation where collname = 'C')
        order by c.relname, a.attnum
    loop
        execute format(
            'alter table %I alter column %I type %s collate "C"', one.relname, one.attname, one.type);
    end loop;
end $$;
