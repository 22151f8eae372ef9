-- What was kept out and still waits for somebody to look at it?
-- One row per open rejection, but for pages that were taken down; `failed_check` is the column "check", which SQL wants in quotes.
create view quarantine_open as
select key, "table" as of_table, stage, "check" as failed_check, reason, observed, source, first_release, last_release
from rejections
where status = 'open' and "check" <> 'forgotten';
