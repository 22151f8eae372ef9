-- What did each version of a story say?
-- One row per version of an article, with its whole text.
create view version_texts as
select
    r.article_id,
    r.revision,
    r.valid_from,
    r.change,
    r.headline,
    string_agg(b.text, E'\n\n' order by b.position) as body,
    r.capture_id
from revisions r
left join (
    select capture_id, position, text
    from blocks
    where label in ('lead', 'paragraph', 'subhead', 'quote', 'list_item')
) b on b.capture_id = r.capture_id
group by r.article_id, r.revision, r.valid_from, r.change, r.headline, r.capture_id;
