-- Why are pages kept out, how many, and since when?
-- One row per check and site, open rejections only, the most frequent first.
create view quarantine_reasons as
select
    q.failed_check,
    coalesce(c.site, '') as site,
    count(*) as rejections,
    min(q.first_release) as first_release,
    any_value(q.reason order by q.key) as example
from quarantine_open q
left join captures c on c.capture_id = left(q.key, 32)
group by q.failed_check, coalesce(c.site, '')
order by rejections desc, q.failed_check, site;
