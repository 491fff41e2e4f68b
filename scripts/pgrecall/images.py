"""Image files that documents show, read where they stand below the folder that is ingested."""

import os
import stat
from pathlib import Path
from urllib.parse import unquote, urlsplit

# recall.store_image takes no more.
LARGEST = 5_000_000
ENDINGS = {".png", ".jpg", ".jpeg", ".gif", ".webp"}


class NotRead(Exception):
    """Why an image is left out."""


def read(url: str, folder: Path, home: Path) -> bytes:
    """The file of a relative address in a document of this folder; home: what is ingested.

    An address that begins with a slash is below home. Documents are other people's: nothing outside
    of home is read, also not by a link, nor what is hidden, a device or a pipe.
    """
    try:
        with open(_place(url, folder, home), "rb", opener=_open) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise NotRead("an image that is no regular file")
            if status.st_size > LARGEST:
                raise NotRead(f"an image larger than {LARGEST:,} bytes")
            return file.read(LARGEST)
    except (OSError, ValueError) as error:
        raise NotRead("an image that is not there") from error


def is_local(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.path) and not parts.scheme and not parts.netloc


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_NONBLOCK)


def _place(url: str, folder: Path, home: Path) -> Path:
    name = unquote(urlsplit(url).path, errors="strict")
    base = home if name.startswith("/") else folder
    home = Path(os.path.realpath(home))
    place = Path(os.path.realpath(base / name.lstrip("/")))
    if not place.is_relative_to(home):
        raise NotRead("an image outside of the folder")
    if any(part.startswith(".") for part in place.relative_to(home).parts):
        raise NotRead("an image whose name begins with a dot")
    return place
