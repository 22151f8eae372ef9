-- Which stories have these words in their headline?   from search_headlines('dredging');
create macro search_headlines(words) as table
select article_id, site, published_at, captured_at, headline
from articles
where headline ilike '%' || words || '%'
order by published_at desc nulls last, captured_at desc nulls last;
