-- Which stories ran on several sites or pages, and which came first?
-- One row per cluster of near-duplicates, the largest first.
create view duplicate_clusters as
select
    d.cluster_id,
    count(*) as articles,
    count(distinct a.site) as sites,
    any_value(a.headline) filter (d.duplicate_of is null) as earliest_headline,
    any_value(a.site) filter (d.duplicate_of is null) as earliest_site,
    min(d.similarity) as least_similarity
from duplicates d
join articles a on a.article_id = d.article_id
group by d.cluster_id
order by articles desc, d.cluster_id;
