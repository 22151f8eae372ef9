-- Who links to whom?
-- One row per pointer that leads to an article of this release, with both headlines.
create view who_links_to_whom as
select
    l.article_id,
    l.site,
    l.from_headline,
    l.placement,
    t.article_id as to_article_id,
    t.site as to_site,
    t.headline as to_headline,
    k.basis
from links l
join resolved_links k on k.capture_id = l.capture_id and k.position = l.position
join articles t on t.article_id = k.target_article_id;
