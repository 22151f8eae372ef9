"""Languages of which only the commonest words around stories are known."""

from __future__ import annotations

import pytest

from flows.pages.line_shapes import split_marker
from flows.pages.vocabulary import generic_rules, languages

HEADLINE = "Divers find a second row of cracks in the pier"
#: language: (what refers to another story, a label of other stories, a button, the rights of the paper).
WORDS = {
    "af": ("LEES OOK", "Verwante artikels", "Advertensie", "Alle regte voorbehou"),
    "az": ("Həmçinin oxuyun", "Oxşar xəbərlər", "Reklam", "Bütün hüquqlar qorunur"),
    "be": ("Чытайце таксама", "Цяпер чытаюць", "Падзяліцца", "Усе правы абаронены"),
    "et": ("Loe ka", "Seotud lood", "Reklaam", "Kõik õigused kaitstud"),
    "hr": ("PROČITAJTE JOŠ", "Najčitanije vijesti", "Podijelite", "Sva prava pridržana"),
    "hy": ("Կարդացեք նաև", "Նմանատիպ նյութեր", "Կիսվել", "Բոլոր իրավունքները պաշտպանված են"),
    "is": ("Lesa meira", "Fleiri fréttir", "Deila", "Allur réttur áskilinn"),
    "ka": ("ასევე იხილეთ", "მსგავსი სიახლეები", "გაზიარება", "ყველა უფლება დაცულია"),
    "lt": ("Skaitykite taip pat", "Susiję straipsniai", "Dalintis", "Visos teisės saugomos"),
    "lv": ("Lasi arī", "Saistītie raksti", "Dalīties", "Visas tiesības aizsargātas"),
    "mk": ("ПРОЧИТАЈТЕ И", "Поврзани вести", "Сподели", "Сите права се задржани"),
    "ml": ("ഇതും വായിക്കുക", "അനുബന്ധ വാർത്തകൾ", "പരസ്യം", "ഹോം"),
    "mr": ("हे ही वाचा", "संबंधित बातम्या", "जाहिरात", "मुख्यपृष्ठ"),
    "ms": ("Baca lagi", "Berita berkaitan", "Kongsi", "Hak cipta terpelihara"),
    "sk": ("Prečítajte si aj", "Súvisiace články", "Zdieľať", "Všetky práva vyhradené"),
    "sl": ("Preberite tudi", "Sorodne novice", "Delite", "Vse pravice pridržane"),
    "sq": ("Lexo edhe", "Lajme të ngjashme", "Shpërndaje", "Të gjitha të drejtat e rezervuara"),
    "sr": ("Прочитајте и", "Повезане вести", "Поделите", "Сва права задржана"),
    "sw": ("Soma pia", "Habari zinazohusiana", "Tangazo", "Haki zote zimehifadhiwa"),
    "ta": ("இதையும் படிக்க", "தொடர்புடைய செய்திகள்", "விளம்பரம்", "முகப்பு"),
    "te": ("ఇవి కూడా చదవండి", "సంబంధిత వార్తలు", "ప్రకటన", "హోమ్"),
    "tl": ("BASAHIN", "Kaugnay na balita", "Patalastas", "Lahat ng karapatan ay nakalaan"),
    "ur": ("یہ بھی پڑھیں", "متعلقہ خبریں", "اشتہار", "جملہ حقوق محفوظ ہیں"),
}


@pytest.mark.parametrize("language", WORDS)
def test_what_stands_around_a_story(language: str) -> None:
    marker, *lines = WORDS[language]
    assert language in languages()
    assert split_marker(f"{marker}: {HEADLINE}") == (marker, HEADLINE)
    found = [generic_rules().match(line) for line in lines]
    assert found[0] is not None
    assert found[0].label == "related_label"
    assert None not in found
