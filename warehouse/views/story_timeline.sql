-- When was this story captured, and what did each capture show?   from story_timeline('an article_id');
create macro story_timeline(story) as table
select captured_at, captured_at_basis, capture_id, source, page_kind, status, block_count, release
from captures
where article_id = story
order by captured_at nulls first, capture_id;
