-- What are pages made of: how much of each site's text is story, other stories, metadata, chrome or unknown?
-- One row per site and label.
create view label_shares as
select
    site,
    label,
    blocks,
    chars,
    round(chars / sum(chars) over (partition by site), 4) as share
from (
    select coalesce(c.site, '') as site, b.label, count(*) as blocks, sum(length(b.text)) as chars
    from blocks b
    join captures c on c.capture_id = b.capture_id
    group by all
)
order by site, chars desc;
