"""The signs that a name may bear, in the order of the model's columns: where it stands, what says it, how it looks."""

from __future__ import annotations

_SIGNS = """
    address@after address@before address@end address@near after_label@after after_label@end after_label@near
    alone-weak any@near art bare@end bare@near before beside-ld by@after by@before by@end by@near byline byline-
    aside class class-aside crowd dated@after dated@before dated@end dated@near digit doubt extended extends-ld
    first-byline first-class first-href first-itemprop first-rel href href-aside inner_by@after inner_by@end
    inner_by@near itemprop itemprop-aside label@after label@end label@near labelled_byline@after
    labelled_byline@before labelled_byline@end labelled_byline@near ld ld-others like long lower many meta
    named@after named@before named@end named@near noname one own pars rel rel-aside strong tw two upper vis
    vis+struct
"""
AUTHOR_SIGNS: tuple[str, ...] = tuple(_SIGNS.split())
