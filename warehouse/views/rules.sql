-- Which rules decide what, how often, on how many sites, and how surely?
-- One row per rule and label over all runs of the ledger, the busiest first.
create view rules as
select
    rule,
    label,
    sum(blocks) as blocks,
    count(distinct site) as sites,
    count(distinct run) as runs,
    round(sum(confidence * blocks) / sum(blocks), 3) as confidence
from rule_hits
group by rule, label
order by blocks desc, rule, label;
