"""Dates in metadata and in visible lines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.pages.dates import find_date_line, find_moments, is_glued_clock, parse_date
from flows.pages.types import Moment

CAPTURED = datetime(2019, 11, 20, 12, 30, tzinfo=UTC)


def say(moment: Moment | None) -> str | None:
    """A moment in the page's own wall clock, with its zone where it is stated."""
    if moment is None:
        return None
    if moment.precision == "day":
        return f"{moment.when:%Y-%m-%d}"
    zone = "" if moment.offset_minutes is None else f" {moment.offset_minutes:+d}"
    return f"{moment.when:%Y-%m-%d %H:%M}{zone}"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2019-11-19T00:21:00.123Z", "2019-11-19 00:21 +0"),
        ("2019-11-19 00:21:00 +0200", "2019-11-18 22:21 +120"),
        ("2019-11-19T00:21:00+02", "2019-11-18 22:21 +120"),
        ("2019-11-19T00:21:00-05:00", "2019-11-19 05:21 -300"),
        ("2019-11-19T00:21", "2019-11-19 00:21"),
        ("2023-10-19T10:03+0000", "2023-10-19 10:03 +0"),
        ("2019-11-19", "2019-11-19"),
        ("20191119T002100Z", "2019-11-19 00:21 +0"),
        ("20191119", "2019-11-19"),
        ("1574122860", "2019-11-19 00:21 +0"),
        ("1574122860123", "2019-11-19 00:21 +0"),
        ("Tue, 19 Nov 2019 00:21:00 +0100", "2019-11-18 23:21 +60"),
        ("Tue Nov 19 00:21:00 EST 2019", "2019-11-19 05:21 -300"),
        ("08:21 GMT13 June 2021", "2021-06-13 08:21 +0"),
        ("10:05 GMT +320 November 2019", "2019-11-20 07:05 +180"),
        ("May 21, 2025 2:19 p.m. ET", "2025-05-21 18:19 -240"),
        ("Jan 21, 2025 2:19 p.m. ET", "2025-01-21 19:19 -300"),
        ("December 12, 2021 12:05 AM", "2021-12-12 00:05"),
        ("Fri, 05/12/2023 - 14:30", "2023-05-12 14:30"),  # the weekday says which is the month
        ("Friday 12/05/2023, 2:30 PM", "2023-05-12 14:30"),
        ("Mon, 05/12/2023 - 14:30", "2023-12-05 14:30"),  # neither was a Monday
    ],
)
def test_parses_stated_dates(raw: str, expected: str) -> None:
    assert say(parse_date(raw)) == expected


@pytest.mark.parametrize("line", ["14.5. 21:40", "14.5. 21.40", "Päivitetty 14.5. klo 21:40"])
def test_the_hour_behind_a_day_without_a_year_is_no_year(line: str) -> None:
    assert find_moments(line) == []


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("12 Μαΐου 2023, 02:30 μ.μ.", "2023-05-12 14:30"),
        ("12 मई 2023, दोपहर 2:30", "2023-05-12 14:30"),
        ("12 मई 2023, सुबह 9:30", "2023-05-12 09:30"),
        ("2:30 chiều 12/5/2023", "2023-05-12 14:30"),
        ("2023年5月12日下午2:30", "2023-05-12 14:30"),
        ("12 مايو 2023 - 02:30 مساءً", "2023-05-12 14:30"),
        ("12/05/2023 02:30 م", "2023-05-12 14:30"),
        ("12 مايو 2023 - 02:30 منذ", "2023-05-12 02:30"),  # no letter of another word says the half of the day
        ("يوم 02:30 12/05/2023", "2023-05-12 02:30"),
        ("١٢ مايو ٢٠٢٣ - ١٤:٣٠", "2023-05-12 14:30"),
    ],
)
def test_reads_halves_of_the_day_and_digits_of_other_scripts(raw: str, expected: str) -> None:
    assert say(parse_date(raw)) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("جمعه ۲۲ اردیبهشت ۱۴۰۲ - ۱۴:۳۰", "2023-05-12 14:30"),
        ("جمعه ۲۲ ارديبهشت ۱۴۰۲ - ۱۴:۳۰", "2023-05-12 14:30"),  # typed on an Arabic keyboard
        ("12 พ.ค. 2566 14:30 น.", "2023-05-12 14:30"),
        ("12 พ.ค. 66", "2023-05-12"),
        ("12 พ.ค. 2550", "2007-05-12"),
        ("12 พ.ค. 2024", "2024-05-12"),
        ("تاریخ انتشار: 1402/02/22 - 14:30", "2023-05-12 14:30"),
        ("۱ فروردین ۱۴۰۳", "2024-03-20"),
        ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
        ("۳۱ مهر ۱۴۰۲", None),  # a month of thirty days
        ("۲۲ آبان ماه ۱۴۰۲", "2023-11-13"),
        ("1444/10/22 هـ", None),  # the lunar calendar
        ("1402/02/22", None),  # no letter says which calendar it is
    ],
)
def test_reads_the_calendar_of_iranian_papers(raw: str, expected: str | None) -> None:
    assert say(parse_date(raw)) == expected


@pytest.mark.parametrize(
    ("raw", "language", "expected"),
    [
        ("ግንቦት 8 ቀን 2015 ዓ.ም", None, "2023-05-16"),
        ("16 ሜይ 2023", None, "2023-05-16"),
        ("ጳጉሜን 6፣ 2015", None, "2023-09-11"),  # the day before the year of 2016 begins
        ("መስከረም 1 ቀን 2016", None, "2023-09-12"),
        ("۲۴ حوت ۱۴۰۲", None, "2024-03-14"),  # the months of Iran have other names in Afghanistan
        ("اسفند ۲۴، ۱۴۰۲", None, "2024-03-14"),
        ("1402/12/24 16:21", "fa", "2024-03-14 16:21"),
        ("14 มีค 67", None, "2024-03-14"),
        ("14 มี.ค. พ.ศ. 2567", None, "2024-03-14"),
        ("24.03.14 20:53", "ko", "2024-03-14 20:53"),
        ("입력 24-03-14 20:53", "ko", "2024-03-14 20:53"),
        ("24.03.14 20:53", "de", "2014-03-24 20:53"),
        ("113/03/14 20:53", "zh", "2024-03-14 20:53"),
        ("２０２４／３／１４", "ja", "2024-03-14"),
        ("2024 03/14 20:53:12", "zh", "2024-03-14 20:53"),
        ("14 Tháng Ba, 2024", "vi", "2024-03-14"),
        ("Tháng Mười Một 14, 2024", "vi", "2024-11-14"),
        ("2024 оны 3 дугаар сарын 14, Пүрэв гараг", "mn", "2024-03-14"),
        ("2024 оны гуравдугаар сарын 14", "mn", "2024-03-14"),
        ("2024-yil 14-mart, 20:53", "uz", "2024-03-14 20:53"),
        ("20:53 / 14.03.2024", "uz", "2024-03-14 20:53"),
        ("2024 жылғы 14 наурыз", "kk", "2024-03-14"),
        ("ika-14 ng Marso, 2024", "fil", "2024-03-14"),
        ("১৪ই মার্চ ২০২৪", "bn", "2024-03-14"),
        ("மார் 14, 2024", "ta", "2024-03-14"),
        ("14 İyun 2024", "az", "2024-06-14"),
        ("14 במרס 2024", "he", "2024-03-14"),
    ],
)
def test_reads_days_of_asia_and_africa(raw: str, language: str | None, expected: str) -> None:
    assert say(parse_date(raw, language=language)) == expected


def test_dutch_papers_write_years_in_two_digits() -> None:
    assert say(parse_date("19-11-25, 07:15", language="nl")) == "2025-11-19 07:15"
    assert parse_date("10-11-12", language="en") is None


@pytest.mark.parametrize(
    "raw",
    ["", "yesterday", "2019", "May 2019", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "99.99.2020", "2020-02-30",
     "1.2.3", "12", "32 May 2020", "0 May 2020", "x" * 5000],
)  # fmt: skip
def test_gives_no_date_where_none_is_stated(raw: str) -> None:
    assert parse_date(raw) is None


@pytest.mark.parametrize(
    ("raw", "options", "expected"),
    [
        ("17:08 10/04/2011", {}, "2011-04-10 17:08"),
        ("10/04/2011 5:08 PM", {}, "2011-10-04 17:08"),
        ("10/04/2011", {"language": "en-US"}, "2011-10-04"),
        ("10/04/2011", {"language": "en-GB"}, "2011-04-10"),
        ("10/04/2011", {"language": "fr"}, "2011-04-10"),
        ("10/04/2011", {"day_first": False}, "2011-10-04"),
        ("10.04.2011", {"language": "en-US"}, "2011-04-10"),
        ("25/04/2011", {"day_first": False}, "2011-04-25"),
        ("5 lis 2020", {"language": "hr"}, "2020-10-05"),
        ("5 lis 2020", {"language": "pl"}, "2020-11-05"),
    ],
)
def test_order_of_day_and_month(raw: str, options: dict, expected: str) -> None:
    assert say(parse_date(raw, **options)) == expected


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("November 19, 2019 / 12:21 AM / Updated 14 hours ago", "2019-11-19 00:21", None),
        ("Friday 22 November 2024 08:49 GMT", "2024-11-22 08:49 +0", None),
        ("21 May 2025 - 14:19", "2025-05-21 14:19", None),
        ("19 NOV 2019", "2019-11-19", None),
        ("17:08 10/04/2011", "2011-04-10 17:08", None),
        ("09:01 GMT 23.12.2021 (Updated: 09:21 GMT 23.12.2021)", "2021-12-23 09:01 +0", "2021-12-23 09:21 +0"),
        ("2023-10-19T10:03+0000", "2023-10-19 10:03 +0", None),
        ("21 May 2025 14:19 | Updated 15:30", "2025-05-21 14:19", "2025-05-21 15:30"),
        ("21 maggio 2025 alle 14:19 Aggiornato alle 15:30", "2025-05-21 14:19", "2025-05-21 15:30"),
        ("21 května 2025, aktualizováno 15:30", "2025-05-21", "2025-05-21 15:30"),
        ("প্রকাশ: ২১ মে ২০২৫, ১৪:১৯ | আপডেট: ২১ মে ২০২৫, ১৫:৩০", "2025-05-21 14:19", "2025-05-21 15:30"),
        ("Published: 10:00am, 20 Jan, 2020", "2020-01-20 10:00", None),
        ("Last updated: 3 May 2022, 11:37 pm", None, "2022-05-03 23:37"),
        ("Mittwoch, 02. Februar 2022 12:47 Uhr", "2022-02-02 12:47", None),
        ("15.09.2022 um 0.35", "2022-09-15 00:35", None),
        ("(Letztes Update: 06.10.2023)", None, "2023-10-06"),
        ("Publié le 21 août 2020 à 14h05 - Mis à jour le 22 août 2020 à 08h00", "2020-08-21 14:05", "2020-08-22 08:00"),
        ("Miércoles, 4 de Mayo de 2022 a las 07:46hrs.", "2022-05-04 07:46", None),
        ("il 21 agosto 2020 alle ore 14:05", "2020-08-21 14:05", None),
        ("Publicado em 21 de agosto de 2020 às 14h05", "2020-08-21 14:05", None),
        ("Gepubliceerd op 21 augustus 2020 om 14:05", "2020-08-21 14:05", None),
        ("Opublikowano: 21 sierpnia 2020, 14:05", "2020-08-21 14:05", None),
        ("21 августа 2020 в 14:05", "2020-08-21 14:05", None),
        ("21 Ağustos 2020 Cuma 14:05", "2020-08-21 14:05", None),
        ("الأحد 21 مايو / أيار 2023 - 10:20", "2023-05-21 10:20", None),
        ("21. srpna 2020 14:05", "2020-08-21 14:05", None),
        ("Publisert 21. august 2020 kl. 14:05", "2020-08-21 14:05", None),
        ("Uppdaterad 21 augusti 2020 kl. 14:05", None, "2020-08-21 14:05"),
        ("Selasa, 21 Mei 2025 14:19 WIB", "2025-05-21 07:19 +420", None),
        ("2021年5月21日 18時00分 更新", None, "2021-05-21 18:00"),
        ("发布时间：2021-05-21 14:19", "2021-05-21 14:19", None),
        ("입력 2021.05.21 14:19 수정 2021.05.21 15:20", "2021-05-21 14:19", "2021-05-21 15:20"),
        ("2021년 5월 21일 오후 3:20", "2021-05-21 15:20", None),
        ("Thứ tư, 22/10/2025, 19:25 (GMT+7)", "2025-10-22 12:25 +420", None),
        ("2025. május 21. 14:19", "2025-05-21 14:19", None),
        ("Publikuota: 2021/05/21 14:19", "2021-05-21 14:19", None),
        ("Birt: 21. maí 2021, 14:19", "2021-05-21 14:19", None),
        ("Síðast uppfært 21. maí 2021 klukkan 14:19", None, "2021-05-21 14:19"),
        ("Antradienis, 2023 m. lapkričio 7 d. 07:45", "2023-11-07 07:45", None),
        ("2023. gada 8. novembris, 07:45", "2023-11-08 07:45", None),
        ("Kolmapäev, 8. november 2023 07:45", "2023-11-08 07:45", None),
        ("Wto, 4 cze 2024 10:20", "2024-06-04 10:20", None),
        ("Postado em 05/06/2024 15:13 / atualizado em 05/06/2024 15:20", "2024-06-05 15:13", "2024-06-05 15:20"),
        ("27/05/2024 08h40 Atualizado há 2 horas", "2024-05-27 08:40", None),
        ("публикувано на 04.06.24 в 10:20", "2024-06-04 10:20", None),
        ("Обновено на 4 юни 2024 г. в 10:20 ч.", None, "2024-06-04 10:20"),
        ("Последна промяна: 04.06.2024, 10:20", None, "2024-06-04 10:20"),
        ("Zadnji poseg: 4. junij 2024 ob 10:20", None, "2024-06-04 10:20"),
        ("Posodobljeno: 4. 6. 2024, 10.20", None, "2024-06-04 10:20"),
        ("Zadnja izmjena: 4. lipnja 2024. u 10:20", None, "2024-06-04 10:20"),
        ("Utolsó módosítás: 2024.06.04. 10:20", None, "2024-06-04 10:20"),
        ("Birt þann 4. júní 2024", "2024-06-04", None),
        ("Zveřejněno 4. června 2024 v 10:20", "2024-06-04 10:20", None),
        ("Δημοσιεύτηκε: 4 Ιουνίου 2024, 10:20", "2024-06-04 10:20", None),
        ("Publikuar më 4 qershor 2024, 10:20", "2024-06-04 10:20", None),
        ("4 Jun 2024 10:20 Updated 3 hours ago", "2024-06-04 10:20", None),
        ("2024/3/14(木)", "2024-03-14", None),
        ("출고 2024-03-14 20:53", "2024-03-14 20:53", None),
        ("최종 업데이트 2024-03-14", None, "2024-03-14"),
        ("出版：2024-03-14 20:53更新：2024-03-14 21:10", "2024-03-14 20:53", "2024-03-14 21:10"),
        ("發稿時間：2024/03/14", "2024-03-14", None),
        ("نُشر: 20:53-14 مارس 2024 م ـ 04 رَمضان 1445 هـ", "2024-03-14 20:53", None),
        ("الخميس 04 رمضان 1445 هـ الموافق 14 مارس 2024 م", "2024-03-14", None),
        ("تاريخ النشر: 14/03/2024 08:53 م", "2024-03-14 20:53", None),
        ("اشاعت: 14 مارچ 2024ء", "2024-03-14", None),
        ("آخرین به‌روزرسانی: ۲۴ اسفند ۱۴۰۲ - ۱۶:۲۱", None, "2024-03-14 16:21"),
        ("עודכן לאחרונה: 14.3.2024 / 21:10", None, "2024-03-14 21:10"),
        ("வியாழன், 14 மார்ச் 2024", "2024-03-14", None),
        ("প্রকাশের সময় : ১৪ মার্চ ২০২৪, বিকাল ৪:৫৩", "2024-03-14 16:53", None),
        ("วันพฤหัสบดีที่ 14 มีนาคม พ.ศ. 2567 เวลา 20.53 น.", "2024-03-14 20:53", None),
        ("Kemas kini: 14 Mac 2024", None, "2024-03-14"),
        ("Огноо: 2024-03-14", "2024-03-14", None),
    ],
)
def test_reads_date_lines(line: str, published: str | None, updated: str | None) -> None:
    found = find_date_line(line)
    assert (say(found[0]), say(found[1])) == (published, updated)


@pytest.mark.parametrize(
    "line",
    [
        "On 21 May 2020 the court said that it would rule later",
        "Copyright 21 May 2020 Harbour Post",
        "© Harbour Post 2023",
        "08:21 GMT13 June 2021",
        "10:05 GMT +320 November 2019",
        "14 hours ago",
        "The storm of 12 March 2011, remembered",
        "2020-2021",
        "",
    ],
)
def test_leaves_other_lines_alone(line: str) -> None:
    assert find_date_line(line) == (None, None)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("14 hours ago", "2019-11-19"),
        ("5 minutes ago", "2019-11-20 12:25 +0"),
        ("vor 3 Stunden", "2019-11-20"),
        ("il y a 2 jours", "2019-11-18"),
        ("hace 5 minutos", "2019-11-20 12:25 +0"),
        ("3 часа назад", "2019-11-20"),
        ("3小时前", "2019-11-20"),
        ("an hour ago", "2019-11-20"),
        ("long ago", None),
    ],
)
def test_relative_times_need_the_capture(raw: str, expected: str | None) -> None:
    assert say(find_date_line(raw, captured_at=CAPTURED)[0]) == expected
    assert find_date_line(raw) == (None, None)


def test_update_said_in_relative_time() -> None:
    found = find_date_line("November 19, 2019 / 12:21 AM / Updated 14 hours ago", captured_at=CAPTURED)
    assert (say(found[0]), say(found[1])) == ("2019-11-19 00:21", "2019-11-19")


def test_glued_clock_is_told_from_a_date_line() -> None:
    assert is_glued_clock("08:21 GMT13 June 2021")
    assert not is_glued_clock("08:21 GMT 13 June 2021")


def test_dates_in_a_byline_have_their_place() -> None:
    (found,) = find_moments("By Mara Lindqvist | 12/10/2020", language="en-GB")
    assert (found.start, found.end, say(found.moment)) == (20, 30, "2020-10-12")


PIECES = st.sampled_from(
    ["21", "May", "2020", "99", "31.02.", "/", "-", ".", ":", " ", "GMT", "+99:99", "T", "Z", "2020-13-45", "上午",
     "年", "月", "updated", "前", "ago", "PM", "24:61", "كانون", "٢٠٢٣", "²", "’20", "Uhr", "tháng", "2599", "0000",
     "10/04/2011"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES).map(" ".join)))
def test_nothing_raises(text: str) -> None:
    parse_date(text)
    find_date_line(text, captured_at=CAPTURED)


@given(st.datetimes(min_value=datetime(1971, 1, 2), max_value=datetime(2100, 1, 1)))
def test_iso_is_read_back(when: datetime) -> None:
    moment = parse_date(when.isoformat() + "+00:00")
    assert moment is not None
    assert moment.when == when.replace(microsecond=0, tzinfo=UTC)
