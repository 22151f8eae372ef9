-- How many stories does each site have in each month?
-- One row per site and month of first capture.
create view articles_by_site_and_month as
select
    coalesce(site, '') as site,
    captured_month,
    count(*) as articles,
    count(published_at) as with_date,
    count(headline) as with_headline,
    round(avg(word_count), 1) as mean_words
from articles
group by all
order by site, captured_month;
