-- When was each story first and last seen, and how often?
-- One row per article, with what its accepted captures say together.
create view articles_full as
select a.*, c.first_captured_at, c.last_captured_at, c.captures
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
) c on c.article_id = a.article_id;
