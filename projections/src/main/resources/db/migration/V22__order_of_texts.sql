-- Lists stand in the same order on every server, whatever its locale, and in the one in which texts are compared elsewhere: by
-- their code points.
alter table register_worker alter column name type text collate "C";
alter table register_engagement alter column category type text collate "C";
alter table case_span
    alter column category type text collate "C",
    alter column region type text collate "C",
    alter column phase type text collate "C",
    alter column certificate type text collate "C",
    alter column level type text collate "C";
alter table certificate_span alter column number type text collate "C";
