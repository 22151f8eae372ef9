-- How did the last build go?
-- One row: the run that started last, whether or not it published.
create view latest_run as
select *
from runs
order by started_at desc, run desc
limit 1;
