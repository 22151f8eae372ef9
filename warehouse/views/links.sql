-- Which story points to which other story, and from where on the page?
-- One row per related headline, with the story that bears it.
create view links as
select
    r.article_id,
    a.site,
    a.headline as from_headline,
    a.published_at,
    r.placement,
    r.after_paragraph,
    r.marker,
    r.headline as to_headline,
    r.url as to_url,
    r.confirmed,
    r.capture_id,
    r.position
from related_headlines r
join articles a on a.article_id = r.article_id;
