-- What became of every line of this page?   from page_lines('a capture_id');
create macro page_lines(page) as table
select position, line_start, label, rule, round(confidence, 2) as confidence, runner_up, text
from blocks
where capture_id = page
order by position;
