"""Losses by the thousand become few rows that count them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from flows.pages.types import Capture
from flows.readers.types import Loss

Items = Iterator[Capture | Loss]
_REMARKS = (("warning", "unread_time"), ("warning", "wrong_length"))  # every record of an input may earn them
_SHOWN = 5  # places, and values, that a row names
_VALUES = 1_000  # different values that are counted
_REMEMBERED = 100_000  # places of losses, so that an input of millions takes no more memory


def merge_losses(items: Items, most: int) -> Items:
    """The same items, with what was skipped, and some remarks, counted by reason, and long runs of losses as one."""
    return _merge_runs(_count_skipped(items), most)


@dataclass(slots=True)
class _Skipped:
    """What an input held that was left out for one reason."""

    first: Loss
    count: int = 0
    places: list[str] = field(default_factory=list)
    values: Counter[str] = field(default_factory=Counter)

    def add(self, loss: Loss) -> None:
        self.count += loss.count
        if len(self.places) < _SHOWN:
            self.places.append(str(loss.member))
        if loss.observed and (len(self.values) < _VALUES or loss.observed in self.values):
            self.values[loss.observed] += loss.count

    def tell(self) -> Loss:
        if self.count == 1:
            return self.first
        known = sorted(self.values.items(), key=lambda item: (-item[1], item[0]))[:_SHOWN]
        values = ", ".join(f"{value} {count}" for value, count in known) if known and known[0][1] > 1 else ""
        observed = f"{values or self.count}; first at {', '.join(self.places)}"
        return replace(self.first, observed=observed[:300], count=self.count)


def _count_skipped(items: Items) -> Items:
    """The same items, but one loss for each reason for which parts of the input were left out, at the end.

    Such remarks as every record may earn are counted in the same way.
    """
    groups: dict[tuple[str, str], _Skipped] = {}
    for item in items:
        counted = isinstance(item, Loss) and (item.kind == "skipped" or (item.kind, item.check) in _REMARKS)
        if isinstance(item, Loss) and counted and item.member is not None:
            groups.setdefault((item.check, item.reason), _Skipped(item)).add(item)
        else:
            yield item
    for group in groups.values():
        yield group.tell()


def _merge_runs(items: Items, most: int) -> Items:
    """The same items, but from runs of losses longer than ``most`` one that counts the rest."""
    run, last, kinds = 0, None, Counter[str]()
    for item in _number_losses(items):
        lost = isinstance(item, Loss) and item.kind == "lost"
        run = run + 1 if lost else 0
        if run > most:
            assert isinstance(item, Loss)
            last = item
            kinds[item.check] += item.count
            continue
        if last:
            yield _summarise(last, kinds)
            last, kinds = None, Counter()
        yield item
    if last:
        yield _summarise(last, kinds)


def _number_losses(items: Items) -> Items:
    """The same items, but losses of one place, as archives with members of one name have them, numbered."""
    seen: dict[tuple[str, str | None, int | None], int] = {}
    for item in items:
        if isinstance(item, Loss):
            if len(seen) > _REMEMBERED:
                seen.clear()
            key = (item.check, item.member, item.offset)
            seen[key] = seen.get(key, 0) + 1
            if seen[key] > 1:
                item = replace(item, member=f"{item.member or ''}~{seen[key]}")
        yield item


def _summarise(last: Loss, kinds: Counter[str]) -> Loss:
    counted = ", ".join(f"{count} {check}" for check, count in sorted(kinds.items()))
    reason = f"Further losses in a row, up to this place: {counted}. The last one: {last.reason}"
    return replace(last, reason=reason, observed=str(kinds.total()), count=kinds.total())
