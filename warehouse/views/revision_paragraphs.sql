-- Which paragraphs came and went with each version?   from revision_paragraphs('an article_id');
create macro revision_paragraphs(story) as table
with lines as (
    select r.revision, b.text, b.position
    from revisions r
    join blocks b on b.capture_id = r.capture_id
    where r.article_id = story and b.label in ('lead', 'paragraph', 'subhead', 'quote', 'list_item')
)
select n.revision, 'added' as what, n.text, n.position
from lines n
where n.revision > 1 and n.text not in (select text from lines o where o.revision = n.revision - 1)
union all
select o.revision + 1, 'removed', o.text, o.position
from lines o
where o.revision < (select max(revision) from lines)
  and o.text not in (select text from lines n where n.revision = o.revision + 1)
order by revision, position, what desc;
