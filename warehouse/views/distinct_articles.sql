-- Which stories are there, each told once?
-- One row per article that repeats no earlier one: of a cluster of near-duplicates, its earliest.
create view distinct_articles as
select a.*
from articles a
anti join (
    select article_id
    from duplicates
    where duplicate_of is not null
) d on d.article_id = a.article_id;
