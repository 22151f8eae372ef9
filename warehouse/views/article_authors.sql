-- Who wrote each story?
-- One row per author of an article, in the byline's order.
create view article_authors as
select article_id, site, unnest(range(1, len(authors) + 1)) as position, unnest(authors) as author
from articles;
