"""What the page says, one file a language."""

import json
from functools import cache
from pathlib import Path

LANGUAGES = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}


@cache
def catalogue(language: str) -> dict[str, str]:
    return json.loads((Path(__file__).parent / f"{language}.json").read_text("utf-8"))


def language_of(locale: str | None) -> str:
    """The catalogue for a browser's locale: zh-TW, zh-HK, zh-MO and zh-Hant are traditional."""
    parts = (locale or "").lower().replace("_", "-").split("-")
    if parts[0] != "zh":
        return "en"
    return "zh-Hant" if {"hant", "tw", "hk", "mo"} & set(parts) else "zh-Hans"
