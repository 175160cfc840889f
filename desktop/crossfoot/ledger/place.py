"""Where a ledger lies: whether its folder is shared, and whether the file is still the one opened.

Source: PLATFORM, sections E4 and E7 (11, 12, 30).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from crossfoot.errors import worded

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "davfs", "fuse.sshfs"})
_NETWORK |= {"fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.google-drive-ocamlfuse"}
_CLOUD = ("dropbox", "onedrive", "google drive", "googledrive", "icloud drive", "nextcloud")
_MOUNTS = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file a path named when it was opened."""

    device: int
    inode: int


def identity(path: Path) -> Identity:
    """Return the identity of the file at a path. Errors: OSError where there is none."""
    info = path.stat()
    return Identity(info.st_dev, info.st_ino)


def shared_folder(path: Path) -> str | None:
    """Say what sort of shared folder a path is in ("a network folder"); None on a local disk."""
    resolved = Path(os.path.realpath(path))
    if str(resolved).startswith("\\\\") or _file_system(resolved) in _NETWORK:
        return worded("a network folder", {})
    for part in resolved.parent.parts:
        if part.casefold().startswith(_CLOUD):
            return worded("a folder that is kept in a cloud", {})
    return None


def _file_system(path: Path) -> str:
    """Return the type of the file system that a path is on, "" where it cannot be told."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    longest, kind = "", ""
    for line in lines:
        _, point, type_, *_ = [*line.split(" "), "", ""]
        point = point.replace("\\040", " ")
        if len(point) >= len(longest) and path.is_relative_to(point or "/"):
            longest, kind = point, type_
    return kind
