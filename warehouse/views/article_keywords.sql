-- Which tags does each story bear?
-- One row per tag of an article, in the page's order.
create view article_keywords as
select article_id, site, unnest(range(1, len(keywords) + 1)) as position, unnest(keywords) as keyword
from articles;
