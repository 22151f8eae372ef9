"""Near-duplicates do not depend on the order in which bodies came."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import numpy as np
import pytest

from flows.store.duplicates import BandScreen, Candidate, Signatures, find_components, find_duplicates
from flows.store.signatures import HASHES, hash_shingles, hash_words, part_words, sign_bodies

WORDS = [
    a + b for a in ("mar", "sil", "ven", "dor", "kal", "ost", "pel", "run") for b in ("ta", "mo", "ri", "ske", "lan")
]


def make_body(seed: int, words: int = 200) -> str:
    rng = random.Random(seed)
    return " ".join(rng.choice(WORDS) + str(rng.randrange(60)) for _ in range(words))


def change_words(body: str, share: float, seed: int = 0) -> str:
    rng = random.Random(seed)
    return " ".join("changed" + str(i) if rng.random() < share else w for i, w in enumerate(body.split()))


def sign(body: str) -> bytes:
    (signature,) = sign_bodies([body])
    assert signature is not None
    return signature


def read_signatures(raw: list[bytes]) -> Signatures:
    """Stored signatures as one matrix."""
    return np.frombuffer(b"".join(raw), dtype="<u4").reshape(-1, HASHES)


def true_jaccard(one: str, other: str) -> float:
    a, b = ({tuple(w[i : i + 5]) for i in range(len(w) - 4)} for w in (one.split(), other.split()))
    return len(a & b) / len(a | b)


def test_short_bodies_take_no_part() -> None:
    assert list(sign_bodies([make_body(1, 49), "", "two words"])) == [None] * 3
    assert len(sign(make_body(1, 50))) == 4 * HASHES


def test_scripts_without_spaces_are_signed_by_character() -> None:
    assert sign("政府は月曜日に新しい橋の計画を発表した。住民は説明を求めている。" * 3)


def test_bodies_that_are_signed_together_do_not_touch() -> None:
    """Short, long and empty ones between others: each has the signature that it has alone."""
    bodies = [make_body(seed, words) for seed, words in enumerate((200, 49, 3_000, 50, 8_000, 0, 4, 51, 20_000, 60))]
    alone = [signature for body in bodies for signature in sign_bodies([body])]
    assert list(sign_bodies(bodies)) == alone
    assert [signature is None for signature in alone] == [len(body.split()) < 50 for body in bodies]


def test_estimate_is_near_the_true_similarity() -> None:
    """Over 60 pairs of known likeness the mean error stays under 0.05."""
    errors = []
    for seed in range(60):
        one = make_body(seed, 400)
        other = change_words(one, 0.002 * seed, seed)
        matrix = read_signatures([sign(one), sign(other)])
        errors.append(abs(float((matrix[0] == matrix[1]).mean()) - true_jaccard(one, other)))
    assert sum(errors) / len(errors) < 0.05


def make_corpus(stories: int = 120) -> tuple[list[Candidate], list[bytes]]:
    articles, signatures = [], []
    for story in range(stories):
        body = make_body(story)
        for copy in range(story % 4 + 1):
            day = datetime(2020, 1, 1 + copy, tzinfo=UTC)
            articles.append(Candidate(f"{(story * 7919 + copy * 104729) % 999983:06}", day if copy else None, day))
            signatures.append(sign(change_words(body, 0.004 * copy, copy)))
    return articles, signatures


def test_order_does_not_matter() -> None:
    articles, signatures = make_corpus()
    expected = find_duplicates(articles, read_signatures(signatures))
    order = list(range(len(articles)))
    for seed in range(3):
        random.Random(seed).shuffle(order)
        shuffled = find_duplicates([articles[i] for i in order], read_signatures([signatures[i] for i in order]))
        assert shuffled == expected
    assert len(expected) > 100


def test_components_are_those_of_all_pairs() -> None:
    """Bands miss nothing: the same components as comparing every pair."""
    _, signatures = make_corpus(60)
    matrix = read_signatures(signatures)
    root = list(range(len(matrix)))
    for i in range(len(matrix)):
        for j in range(i):
            if (matrix[i] == matrix[j]).mean() >= 0.8:
                old, new = max(root[i], root[j]), min(root[i], root[j])
                root = [new if r == old else r for r in root]
    assert find_components(matrix).tolist() == root


def test_the_screen_misses_no_pair() -> None:
    """What may be joined with a given signature passes, in whichever band they agree; what agrees in none does not."""
    _, signatures = make_corpus(60)
    matrix = read_signatures(signatures)
    passing = set(BandScreen(matrix[:40]).find_passing(matrix).tolist())
    similar = {j for i in range(40) for j in range(len(matrix)) if (matrix[i] == matrix[j]).mean() >= 0.8}
    assert similar <= passing
    others = np.random.default_rng(5).integers(0, 2**32, (25, 128), dtype="<u4")
    for band in range(25):
        others[band, 5 * band : 5 * band + 5] = matrix[band, 5 * band : 5 * band + 5]
    assert BandScreen(matrix[:25]).find_passing(others).tolist() == list(range(25))
    assert len(BandScreen(others[:1]).find_passing(matrix[25:])) == 0


def test_chains_join_and_the_earliest_is_the_published_one() -> None:
    """a~b and b~c make one cluster even where a and c are too far apart."""
    a = make_body(5, 300)
    b = change_words(a, 0.012, 1)
    c = change_words(b, 0.012, 4)
    matrix = read_signatures([sign(a), sign(b), sign(c)])
    likeness = [(matrix[i] == matrix[j]).mean() for i, j in ((0, 1), (1, 2), (0, 2))]
    assert likeness[0] >= 0.8 and likeness[1] >= 0.8
    day = datetime(2021, 5, 4, tzinfo=UTC)
    articles = [Candidate("zz", None, None), Candidate("mm", day, None), Candidate("aa", None, day)]
    rows = find_duplicates(articles, matrix)
    assert [(row.article_id, row.cluster_id, row.duplicate_of) for row in rows] == [
        ("aa", "aa", "mm"),
        ("mm", "aa", None),
        ("zz", "aa", "mm"),
    ]
    assert rows[1].similarity == pytest.approx(1.0)


def test_nothing_and_one_give_nothing() -> None:
    assert find_duplicates([], read_signatures([])) == []
    assert find_duplicates([Candidate("a", None, None)], read_signatures([sign(make_body(1))])) == []


def test_a_thousand_copies_of_one_story_are_one_cluster() -> None:
    signature = sign(make_body(3))
    articles = [Candidate(f"{i:04}", None, None) for i in range(1000)]
    rows = find_duplicates(articles, read_signatures([signature] * 1000))
    assert {row.cluster_id for row in rows} == {"0000"}
    assert len(rows) == 1000


@pytest.mark.parametrize(
    "body",
    [
        "The old ferry_boat's 24 cars — “no lorries”, it said… twice\u00a0daily.",
        "Größe und Façade: ‘ja’ sagte 5G-Süd; ΟΔΟΣ İstanbul x_y",
        "渡し船は月曜日に出る。 Ferry 3号",
        "",
    ],
)
def test_words_are_the_same_by_the_quick_way(body: str) -> None:
    """What the table of blanks parts is what the pattern finds."""
    from flows.store.signatures import _WORD

    assert part_words(body).decode().split() == _WORD.findall(body.casefold())


def test_a_word_has_one_hash_wherever_it_stands() -> None:
    """Neither its place in a body of any length nor the blanks around it count; other words have other hashes."""
    words = [*WORDS, *map(str, range(30_000))]
    twice, places = hash_words(" ".join([*words, *words]).encode())
    assert (places[1:] - places[:-1] == [len(word) + 1 for word in [*words, *words][:-1]]).all()
    assert len(twice) == 2 * len(words) and (twice[: len(words)] == twice[len(words) :]).all()
    assert (hash_words("  ".join(words).encode() + b" ")[0] == twice[: len(words)]).all()
    assert len(set(twice.tolist())) == len(words)
    assert len(hash_words(b"")[0]) == len(hash_words(b" ")[0]) == 0
    assert len(hash_words(b"x" * 200_000)[0]) == 4


def test_shingles_know_the_order_of_their_words() -> None:
    words, _ = hash_words(b"one two three four five one two three five four")
    shingles = hash_shingles(words)
    assert len(shingles) == 6 and len(set(shingles.tolist())) == 6
    assert len(hash_shingles(words[:4])) == 0
