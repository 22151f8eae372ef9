"""Writing that survives a power cut: fsync, then rename, then fsync of the folder."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from flows.store.faults import reach

READ_ONLY = 0o444
_CHUNK = 1 << 20


def sync_path(path: Path) -> None:
    """Force a file or a folder's entries to the disk."""
    reach(f"before syncing {path.name}")
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace_file(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a whole file under its name at once: readers see the old one or the new one."""
    draft = path.with_name(f".{path.name}.tmp")
    draft.unlink(missing_ok=True)
    with draft.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    draft.chmod(mode)
    reach(f"before renaming {path.name}")
    draft.replace(path)
    reach(f"after renaming {path.name}")
    sync_path(path.parent)


def replace_link(link: Path, target: str) -> None:
    """Point a symbolic link elsewhere at once."""
    draft = link.with_name(f".{link.name}.tmp")
    draft.unlink(missing_ok=True)
    draft.symlink_to(target)
    reach(f"before swapping {link.name}")
    draft.replace(link)
    reach(f"after swapping {link.name}")
    sync_path(link.parent)


def hash_file(path: Path) -> str:
    """SHA-256 of a file's content."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
