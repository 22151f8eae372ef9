"""Signatures: one for each body that is long enough, of one length."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite

SUITE = Suite(
    table="signatures",
    release=(
        ReleaseCheck(
            id="signatures_are_unique",
            description="No body is signed twice.",
            offenders="select body_sha256 as key from signatures group by body_sha256 having count(*) > 1",
        ),
        ReleaseCheck(
            id="signatures_have_one_length",
            description="A signature is 128 numbers of 32 bits.",
            offenders="select body_sha256 as key from new_signatures where octet_length(minhash) <> 512",
        ),
    ),
)
