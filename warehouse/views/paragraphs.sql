-- What does each story say, paragraph by paragraph?
-- One row per body block of the capture from which the article is drawn, numbered from 1.
create view paragraphs as
select
    b.article_id,
    row_number() over (partition by b.article_id order by b.position) as paragraph,
    b.label,
    b.text,
    b.position,
    b.capture_id
from (
    select a.article_id, blocks.*
    from articles a
    join blocks on blocks.capture_id = a.capture_id
    where blocks.label in ('lead', 'paragraph', 'subhead', 'quote', 'list_item')
) b;
