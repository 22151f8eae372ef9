-- When was each story first and last seen, how often, in how many versions, and which story does it repeat?
-- One row per article, with what its accepted captures, its history and its near-duplicates say together.
create view articles_full as
select
    a.*,
    c.first_captured_at,
    c.last_captured_at,
    c.captures,
    r.revisions,
    d.cluster_id,
    d.duplicate_of,
    d.similarity
from articles a
left join (
    select
        article_id,
        min(captured_at) as first_captured_at,
        max(captured_at) as last_captured_at,
        count(*) as captures
    from captures
    where status = 'accepted' and article_id is not null
    group by article_id
) c on c.article_id = a.article_id
left join (
    select article_id, count(*) as revisions
    from revisions
    group by article_id
) r on r.article_id = a.article_id
left join duplicates d on d.article_id = a.article_id;
