"""Signatures: one for each body that is long enough, of one length."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import SignatureRow

SUITE = Suite(
    table="signatures",
    release=(
        *follow_schema(SignatureRow),
        ReleaseCheck(
            id="signatures_have_one_length",
            description="A signature is 128 numbers of 32 bits.",
            offenders="select body_sha256 as key from new_signatures where octet_length(minhash) <> 512",
            fails="update new_signatures set minhash = 'abc'::blob",
        ),
    ),
)
