-- Which expectations were not met, in which run?
-- One row per expectation that failed, newest run first.
create view failed_checks as
select run, "table" as of_table, "check" as failed_check, level, severity, failed, judged, observed, examples, description
from gate_results
where not success
order by run desc, severity, of_table, failed_check;
