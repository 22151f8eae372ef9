from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRow(Row):
    """One row per distinct body of 50 words or more."""

    TABLE: ClassVar[str] = "signatures"
    KEY: ClassVar[tuple[str, ...]] = ("body_sha256",)

    body_sha256: str = column("string", "SHA-256 of the body, as in articles.")
    minhash: bytes = column("binary", "MinHash of the body's word 5-grams: 128 little-endian 32-bit numbers.")
    release: int = column("int32", "Release that brought the row in.")
