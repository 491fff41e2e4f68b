"""What PDF, Office files, EPUB and messages say, as Markdown or HTML with their pages.

    python -m pgrecall.convert      # reads a path a line, writes JSON a line

Files are anybody's: they are read in a process of its own, with limits and without the address of
the database, which pgrecall.files starts, watches and ends.
"""

import bisect
import contextlib
import ctypes
import email
import email.policy
import errno
import json
import os
import platform
import posixpath
import re
import resource
import struct
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import IO, Any
from urllib.parse import unquote
from xml.parsers import expat

# Of linux/sched.h, prctl.h and seccomp.h.
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
PR_SET_SECCOMP, SECCOMP_MODE_FILTER, PR_SET_NO_NEW_PRIVS = 22, 2, 38
# What a converter never calls: socket, which reaches services of whatever kind; execve, execveat;
# ptrace, process_vm_readv, process_vm_writev and pidfd_getfd, which reach other processes;
# io_uring_setup, which goes round all of these; and kill, tkill, tgkill, rt_sigqueueinfo,
# rt_tgsigqueueinfo and pidfd_send_signal, which end other processes. By the kernel's name of the
# machine: its number, and theirs.
CALLS = {
    "x86_64": (
        0xC000003E,
        [41, 59, 322, 101, 310, 311, 438, 425, 62, 200, 234, 129, 297, 424],
    ),
    "aarch64": (
        0xC00000B7,
        [198, 221, 281, 117, 270, 271, 438, 425, 129, 130, 131, 138, 240, 424],
    ),
}
MEMORY = 3 * 1024**3
UNPACKED = 500 * 1024**2
MEMBERS = 20_000
PAGES = 20_000
CELLS = 2_000_000
CHARACTERS = 100_000_000
# So many are named.
ATTACHMENTS = 50
# A drawing, where looking for tables would take long.
MOST_EDGES = 3000
Progress = Callable[[int, int], None]
Converted = dict[str, Any]


class Refused(Exception):
    """Why a file is not read."""


# -- Markdown --------------------------------------------------------------------------------------


def table(rows: list[list[str]]) -> str:
    """Rows as a Markdown table without empty rows and columns; '' where it is none."""
    rows = [[" ".join((cell or "").split()).replace("|", r"\|") for cell in row] for row in rows]
    rows = [row for row in rows if any(row)]
    width = max(map(len, rows), default=0)
    rows = [row + [""] * (width - len(row)) for row in rows]
    kept = [n for n in range(width) if any(row[n] for row in rows)]
    lines = ["| " + " | ".join(row[n] for n in kept) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(kept), *lines[1:]]) if lines else ""


def prose(text: str) -> str:
    """A text that is to be no markup: what would begin a block or a tag is escaped."""
    text = re.sub(r"^([#>|~`=]|[-+*]{3})", r"\\\1", text)
    return re.sub(r"<(?=[A-Za-z/!?])", r"\\<", text)


CJK = r"[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]"
BULLET = re.compile(r"^[•◦▪‣∙·●○■□➢✓–\uf0b7\uf0a7]\s*")
ITEM = re.compile(r"^(?:[-*+]|\d{1,3}[.)]|\(?[a-z]\))\s+\S")
MARK = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)\]]|[-*+]")
SENTENCE_END = re.compile(r"[.!?:;。！？：；]['\")\]」』”’]*$")
LEADERS = re.compile(r"(?:\.\s?){5,}|…{2,}")


def join(text: str, line: str) -> str:
    """The next line of a paragraph: a word that was cut is whole again."""
    if re.search(r"\w[-\u00ad\u2010]$", text) and re.match(r"[a-zà-ÿ]", line):
        return text[:-1] + line
    glue = "" if re.search(CJK + "$", text) and re.match(CJK, line) else " "
    return text + glue + line


# -- PDF -------------------------------------------------------------------------------------------


def pdf(path: Path, progress: Progress) -> Converted:
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        document = pdfplumber.open(path)
        count = len(document.pages)
    except Exception as error:
        causes = [error, *error.args]
        if any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
            raise Refused("encrypted with a password") from error
        raise Refused(f"damaged, not a PDF that can be read ({one_line(error)})") from error
    if count > PAGES:
        raise Refused(f"has {count:,} pages, more than {PAGES:,}; split it")
    pages = []
    broken: list[int] = []
    for number, page in enumerate(document.pages, 1):
        try:
            pages.append(page_lines(page))
        except (MemoryError, RecursionError):
            raise
        except Exception:
            broken.append(number)
            pages.append([])
        page.close()
        progress(number, count)
    if not any(pages):
        raise Refused(
            "no page of it can be read"
            if broken
            else "no text: its pages are images, make it searchable by OCR first"
        )
    drop_running_lines(pages)
    levels = heading_levels(pages)
    parts = [page_blocks(lines, levels) for lines in pages]
    text = "".join(joined_pages(parts))
    title = next((b.lstrip("# ") for b in parts[0] if b.startswith("#")), "")
    given = one_line((document.metadata or {}).get("Title") or "")
    if re.search(r"(?i)^(microsoft|untitled|slide \d|.*\.(docx?|dvi|tex|indd|fm|md)$)", given):
        given = ""
    problems = [f"pages {', '.join(map(str, broken[:10]))} cannot be read"] if broken else []
    return converted(text, "markdown", title or given, {"pages": count}, problems)


def joined_pages(parts: list[list[str]]) -> Iterator[str]:
    """A form feed after each page; a paragraph that goes on has nothing else there."""
    last, ends = "", ""
    for blocks in parts:
        if blocks:
            yield ends.replace("\n", "") if goes_on(last, blocks[0]) else ends
            yield "\n\n".join(blocks)
            last, ends = blocks[-1], ""
        ends += "\n\n\f"
    yield ends


def page_lines(page: Any) -> list[dict[str, Any]]:
    """Lines of text and whole tables, in the order in which the page draws them."""
    words = page.extract_words(
        use_text_flow=True, x_tolerance_ratio=0.15, extra_attrs=["size", "fontname"]
    )
    tables = []
    if 4 <= len(page.edges) <= MOST_EDGES:
        tables = [t for t in page.find_tables() if len(t.rows) > 1 and len(t.columns) > 1]
    lines: list[dict[str, Any]] = []
    shown = set()
    before = None
    for word in words:
        middle = (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2
        inside = next((n for n, t in enumerate(tables) if within(middle, t.bbox)), None)
        if inside is not None:
            if inside not in shown:
                shown.add(inside)
                lines.append({"table": table(tables[inside].extract())})
            before = None
            continue
        gap = word["x0"] - before["x1"] if before else 0
        # Signs above and below a line are smaller; in a table a cell may begin half a line higher.
        least = 0.4 if before and abs(word["size"] - before["size"]) < 0.1 else 0.6
        same = (
            before is not None
            and abs(word["bottom"] - before["bottom"]) < least * max(word["size"], before["size"])
            and gap > -word["size"]
        )
        if same:
            line = lines[-1]
            line["text"] += (" " if gap > 0.15 * word["size"] else "") + word["text"]
            line["x1"] = word["x1"]
            if gap > CELL_GAP * word["size"]:
                line["cells"].append({"text": word["text"], "x0": word["x0"], "x1": word["x1"]})
            else:
                cell = line["cells"][-1]
                cell["text"] += (" " if gap > 0.15 * word["size"] else "") + word["text"]
                cell["x1"] = word["x1"]
            line["bottom"] = max(line["bottom"], word["bottom"])
        else:
            line = {"text": word["text"], "sizes": Counter(), "fonts": Counter()}
            line |= {key: word[key] for key in ("x0", "x1", "top", "bottom")}
            line["cells"] = [{key: word[key] for key in ("text", "x0", "x1")}]
            lines.append(line)
        line["sizes"][round(2 * word["size"]) / 2] += len(word["text"])
        line["fonts"][word["fontname"]] += len(word["text"])
        before = word
    for line in lines:
        if "table" not in line:
            line["size"] = line["sizes"].most_common(1)[0][0]
            fonts = line["fonts"]
            line["bold"] = all(re.search(r"(?i)bold|black|heavy|CMBX", font) for font in fonts)
            code = sum(n for f, n in fonts.items() if re.search(r"(?i)mono|courier|consol|CMTT", f))
            line["code"] = code > 0.6 * fonts.total()
    return with_tables(lines)


# -- tables without lines --------------------------------------------------------------------------
#
# A page draws a table row by row and cell by cell, and a cell line by line. So the parts of lines
# between wide gaps, in the order in which they are drawn, go on below (the same cell), to the right
# (the next one), or to the left below all that was (a new row). Rows that share columns are a
# table; text in columns is one row, however long.

# In sizes of the letters: a gap between cells; how much higher a cell may begin than one before it
# that is set in the middle of the row.
CELL_GAP, HIGHER = 0.9, 10
ROWS, MOST_ROWS, MOST_COLUMNS = 3, 300, 50
ENDS: dict[str, Callable[[float, float], float]] = {"x0": min, "top": min, "x1": max, "bottom": max}


def with_tables(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same lines; those of a table without lines as a table."""
    found: list[dict[str, Any]] = []
    run: list[list[dict[str, Any]]] = []
    for row in drawn_rows(lines):
        if run and not (len(run) < MOST_ROWS and fits(run[-1], row) and columns_of([*run, row])):
            found += table_or_lines(run)
            run = []
        run.append(row)
    return found + table_or_lines(run)


def drawn_rows(lines: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Rows of cells; each cell has its lines. What stands in no table is a row of one cell."""
    row: list[dict[str, Any]] = []
    for line in lines:
        if "table" in line:
            yield from filter(None, (row, [{"lines": [line]}]))
            row = []
            continue
        for part in line["cells"]:
            piece = line | part | {"whole": line if part is line["cells"][0] else None}
            place = place_of(row, piece) if row else "row"
            if place == "line":
                cell = row[-1]
                cell["lines"].append(piece)
                for key, end in ENDS.items():
                    cell[key] = end(cell[key], piece[key])
                continue
            if place == "row" and row:
                yield row
                row = []
            row.append({key: piece[key] for key in (*ENDS, "size")} | {"lines": [piece]})
    if row:
        yield row


def place_of(row: list[dict[str, Any]], piece: dict[str, Any]) -> str:
    """Where the next part of a line stands: another 'line' of the row's last cell, its next 'cell',
    or another 'row'."""
    cell = row[-1]
    last = cell["lines"][-1]
    size = max(cell["size"], piece["size"])
    beside = abs(piece["bottom"] - last["bottom"]) < 0.25 * size
    wide = not beside or piece["x0"] > last["x1"] + 0.5 * size
    if wide and piece["x0"] > cell["x1"] - 0.1 * size:
        top, bottom = min(c["top"] for c in row), max(c["bottom"] for c in row)
        amid = top - HIGHER * size <= piece["top"] <= bottom - 0.5 * size
        return "cell" if amid and len(row) < MOST_COLUMNS else "row"
    below = -0.5 * size < piece["top"] - last["bottom"] < 0.6 * size
    within_it = cell["x0"] - size < piece["x0"] < cell["x1"] and piece["x1"] > cell["x0"]
    return "line" if below and within_it else "row"


def fits(above: list[dict[str, Any]], row: list[dict[str, Any]]) -> bool:
    """Does a row stand right below another one?"""
    if len(above) < 2 or len(row) < 2:
        return False
    size = max(cell["size"] for cell in [*above, *row])
    gap = min(cell["top"] for cell in row) - max(cell["bottom"] for cell in above)
    return -0.3 * size < gap < 2.5 * size


def columns_of(rows: list[list[dict[str, Any]]]) -> list[tuple[float, float]]:
    """From where to where the columns go; [] where two cells of a row would share one."""
    columns: list[tuple[float, float]] = []
    for x0, x1 in sorted((cell["x0"], cell["x1"]) for row in rows for cell in row):
        if columns and x0 < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], x1)
        else:
            columns.append((x0, x1))
    alone = all(len({column(cell, columns) for cell in row}) == len(row) for row in rows)
    return columns if alone else []


def column(cell: dict[str, Any], columns: list[tuple[float, float]]) -> int:
    return bisect.bisect_right(columns, cell["x0"], key=lambda ends: ends[0]) - 1


def cell_text(lines: list[dict[str, Any]], edge: float) -> str:
    """A name that is longer than its column was cut, where it reaches the edge."""
    text, cut = "", False
    for line in lines:
        text = text + line["text"] if cut or not text else join(text, line["text"])
        cut = bool(re.fullmatch(r"\w\S*[_./:]\S*\w", line["text"])) and line["x1"] > edge
    return text


def table_or_lines(rows: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The rows as a table, or their lines as they were: where they are few, a list, a table of
    contents or a program."""
    pieces = [piece for row in rows for cell in row for piece in cell["lines"]]
    wholes = [piece.get("whole", piece) for piece in pieces]
    if len(rows) < ROWS:
        return [line for line in wholes if line]
    columns = columns_of(rows)
    listed = sum(is_mark(row[0]["lines"][0]["text"]) for row in rows)
    led = sum(bool(LEADERS.search(piece["text"])) for piece in pieces)
    code = sum(piece["code"] for piece in pieces)
    if len(columns) < 2 or 2 * max(listed, led) > len(rows) or code > 0.9 * len(pieces):
        return [line for line in wholes if line]
    grid = [[""] * len(columns) for _ in rows]
    for texts, row in zip(grid, rows, strict=True):
        for cell in row:
            n = column(cell, columns)
            texts[n] = cell_text(cell["lines"], columns[n][1] - 0.6 * cell["size"])
    return [{"table": table(grid)}]


def is_mark(text: str) -> bool:
    """Of an item of a list."""
    return bool(MARK.fullmatch(text) or BULLET.fullmatch(text))


def within(point: tuple[float, float], box: tuple[float, float, float, float]) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def drop_running_lines(pages: list[list[dict[str, Any]]]) -> None:
    """Headers, footers and page numbers: the same line at one end of most pages."""

    def ends(lines: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
        found = sorted((line for line in lines if "text" in line), key=lambda line: line["top"])
        return [(re.sub(r"\d+|\b[ivxl]+\b", "#", at["text"]), at) for at in found[:2] + found[-2:]]

    counts = Counter(key for lines in pages for key in {key for key, _ in ends(lines)})
    most = max(3, 0.4 * len(pages))
    for number, lines in enumerate(pages):
        # The first page says it once: it may be the title.
        gone = [
            id(at)
            for key, at in ends(lines)
            if counts[key] > (2 if key == "#" else most) and (key == "#" or number > 0)
        ]
        lines[:] = [line for line in lines if id(line) not in gone]


def heading_levels(pages: list[list[dict[str, Any]]]) -> dict[tuple[float, bool, bool], int]:
    """Which size, weight and kind is a heading of which level: larger than the text, or bold in it;
    in the letters of code, bold where other code is not."""
    styles: Counter[tuple[float, bool]] = Counter()
    code: Counter[tuple[float, bool]] = Counter()
    for lines in pages:
        for line in lines:
            if "text" in line:
                counted = code if line["code"] else styles
                counted[line["size"], line["bold"]] += len(line["text"])
    if not styles:
        return {}
    sizes: Counter[float] = Counter()
    for (size, _), count in styles.items():
        sizes[size] += count
    body = sizes.most_common(1)[0][0]
    total = sum(styles.values())
    larger = sorted((s for s in sizes if s > 1.08 * body and sizes[s] < 0.3 * total), reverse=True)
    levels = {(s, b, False): min(n, 6) for n, s in enumerate(larger, 1) for b in (False, True)}
    if styles[body, True] < 0.3 * total:
        levels[body, True, False] = min(len(larger) + 1, 6)
        # The lowest headings of HTML are smaller than its text.
        for size in sizes:
            if 0.7 * body < size < body and styles[size, True] < 0.1 * total:
                levels[size, True, False] = min(len(larger) + 2, 6)
    bold = [size for size, is_bold in code if is_bold]
    if sum(code[size, True] for size in bold) < 0.3 * code.total():
        # Code is set smaller than the words of the same heading.
        for size in bold:
            as_large = sum(s >= size for s in larger)
            levels[size, True, True] = min(max(as_large, 1), 6)
    return levels


def page_blocks(
    lines: list[dict[str, Any]], levels: dict[tuple[float, bool, bool], int]
) -> list[str]:
    blocks: list[str] = []
    kind = ""
    before: dict[str, Any] = {}
    right = max((line["x1"] for line in lines if "text" in line), default=0)
    left = min((line["x0"] for line in lines if "text" in line), default=0)
    for line in lines:
        if "table" in line:
            if line["table"]:
                blocks.append(line["table"])
            kind, before = "", {}
            continue
        text = line["text"].strip()
        level = levels.get((line["size"], line["bold"], line["code"]))
        near = bool(before) and -1 < line["top"] - before["bottom"] < 0.6 * line["size"]
        amid_code = line["code"] and near and kind == "code"
        if level and not amid_code and len(text) < 200 and is_heading(text):
            if kind == f"h{level}" and near and not re.match(r"\d+[.\d]*\s", text):
                blocks[-1] = join(blocks[-1], text)
            else:
                blocks.append("#" * level + " " + text)
            kind = f"h{level}"
        elif line["code"]:
            indent = " " * min(40, max(0, round((line["x0"] - left) / (0.6 * line["size"]))))
            code = indent + line["text"].rstrip().replace("```", "'''")
            if kind == "code":
                blank = "\n" if line["top"] - before["bottom"] > line["size"] else ""
                blocks[-1] = blocks[-1].removesuffix("\n```") + f"\n{blank}{code}\n```"
            else:
                blocks.append(f"```\n{code}\n```")
            kind = "code"
        else:
            bullet = BULLET.match(text)
            is_item = bool(bullet or ITEM.match(text))
            text = "- " + text[bullet.end() :] if bullet else text if is_item else prose(text)
            ended = (
                before
                and SENTENCE_END.search(before["text"])
                and (before["x1"] < right - 0.2 * (right - left) or not near)
            )
            follows = (
                kind == "p" and not is_item and not ended and (near or line["top"] < before["top"])
            )
            if follows and not LEADERS.search(before["text"]):
                blocks[-1] = join(blocks[-1], text.removeprefix("\\"))
            elif kind == "p" and is_item and ITEM.match(blocks[-1]) and near:
                blocks[-1] += "\n" + text
            elif text.strip("- "):
                blocks.append(text)
            kind = "p"
        before = line
    return blocks


def is_heading(text: str) -> bool:
    return bool(re.search(r"\w", text)) and not LEADERS.search(text) and text[-1] not in ".,;。，；"


def goes_on(text: str, block: str) -> bool:
    """Does a paragraph go on over the end of the page?"""
    last = text.rpartition("\n")[2]
    return (
        bool(re.match(r"[a-zà-ÿ]|" + CJK, block))
        and bool(re.search(r"[\w,，、-]$", last))
        and not re.match(r"[#|`]", last)
    )


# -- Office ----------------------------------------------------------------------------------------


@contextlib.contextmanager
def unpacked(path: Path) -> Iterator[zipfile.ZipFile]:
    """A ZIP file that is not damaged or encrypted and unpacks to no more than a limit."""
    with open(path, "rb") as file:
        if file.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            raise Refused("encrypted with a password, or a file of Office before 2007")
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            size = sum(member.file_size for member in members)
            if len(members) > MEMBERS or size > UNPACKED:
                raise Refused(f"unpacks to {size >> 20} MiB in {len(members)} files, too much")
            if any(member.flag_bits & 1 for member in members):
                raise Refused("encrypted with a password")
            yield archive
    except (zipfile.BadZipFile, EOFError, NotImplementedError) as error:
        raise Refused(f"damaged, not a ZIP file that can be read ({one_line(error)})") from error


def check_office(path: Path) -> None:
    """Office's XML has no document type (ECMA-376 part 2); one would define entities."""
    with unpacked(path) as archive:
        # Whatever it is called: a list in the file says which of its parts is the document.
        for name in archive.namelist():
            with archive.open(name) as member:
                if has_document_type(member):
                    raise Refused(
                        f"{one_line(name)} in it defines entities, which no Office file does"
                    )


# Of expat.h.
UNKNOWN_ENCODING, INCORRECT_ENCODING = 18, 19


class RootReached(Exception):
    """A document type stands before the root element or nowhere."""


def has_document_type(source: IO[bytes]) -> bool:
    found = []

    def root(*_: Any) -> None:
        raise RootReached

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: found.append(True)
    parser.StartElementHandler = root
    # What is no XML fails where it is read.
    try:
        while not found and (part := source.read(65536)):
            parser.Parse(part)
    except RootReached:
        pass
    except expat.ExpatError as error:
        # An encoding that only another parser knows: nobody could say what stands in it.
        return error.code in (UNKNOWN_ENCODING, INCORRECT_ENCODING)
    return bool(found)


DOCX_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Source Code'] => pre:separator('\\n')
p[style-name='HTML Preformatted'] => pre:separator('\\n')
p[style-name='Preformatted Text'] => pre:separator('\\n')
"""


def docx(path: Path, progress: Progress) -> Converted:
    import mammoth

    check_office(path)
    with open(path, "rb") as file:
        done = mammoth.convert_to_html(
            file,
            style_map=DOCX_STYLES,
            convert_image=mammoth.images.img_element(lambda image: {}),
            # A file's own would take precedence, and hide what a reader sees.
            include_embedded_style_map=False,
        )
    return converted(done.value, "html", "", {})


def pptx(path: Path, progress: Progress) -> Converted:
    from pptx import Presentation

    check_office(path)
    slides = Presentation(str(path)).slides
    text = ""
    title = ""
    for number, slide in enumerate(slides, 1):
        heading = slide.shapes.title
        blocks = []
        if heading is not None and one_line(heading.text_frame.text):
            blocks.append("# " + one_line(heading.text_frame.text))
            title = title or blocks[0][2:]
        for shape in shapes_of(slide.shapes):
            if heading is None or shape.element is not heading.element:
                blocks += shape_blocks(shape)
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
            blocks += paragraphs(slide.notes_slide.notes_text_frame)
        text += "\n\n".join(blocks) + "\n\n\f"
        progress(number, len(slides))
    return converted(text, "markdown", title, {"pages": len(slides)})


def shapes_of(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from shapes_of(shape.shapes)
        else:
            yield shape


def shape_blocks(shape: Any) -> list[str]:
    if getattr(shape, "has_table", False):
        return [table([[cell.text for cell in row.cells] for row in shape.table.rows])]
    return paragraphs(shape.text_frame) if shape.has_text_frame else []


def paragraphs(frame: Any) -> list[str]:
    found = [(p, flat(p.text.replace("\v", " "))) for p in frame.paragraphs]
    found = [(p, text) for p, text in found if text]
    bold = [all(r.font.bold for r in p.runs if r.text.strip()) for p, _ in found]
    blocks: list[list[str]] = []
    for (p, text), is_bold in zip(found, bold, strict=True):
        # A line in bold above others that are not.
        if is_bold and not all(bold) and p.level == 0 and len(text) < 200 and is_heading(text):
            blocks += [["## " + text], []]
        else:
            blocks = blocks or [[]]
            blocks[-1].append("  " * p.level + "- " + prose(text))
    if len(found) == 1:
        return [prose(found[0][1])]
    return ["\n".join(lines) for lines in blocks if lines]


def xlsx(path: Path, progress: Progress) -> Converted:
    from openpyxl import load_workbook

    check_office(path)
    book = load_workbook(path, read_only=True, data_only=True)
    text = ""
    cells = 0
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    for number, sheet in enumerate(sheets, 1):
        sheet.reset_dimensions()
        text += f"# {one_line(sheet.title)}\n\n"
        rows: list[list[str]] = []
        for row in sheet.iter_rows(values_only=True):
            # An empty row is work too: a file of a few bytes has a million of them.
            cells += max(len(row), 1)
            if cells > CELLS:
                raise Refused(f"has more than {CELLS:,} cells; export what matters as JSON Lines")
            shown = [shown_value(value) for value in row]
            if any(shown):
                rows.append(shown)
            if rows and (not any(shown)):
                text += table_or_prose(rows) + "\n\n"
                rows = []
        text += table_or_prose(rows) + "\n\n"
        progress(number, len(sheets))
    return converted(text, "markdown", "", {"sheets": [sheet.title for sheet in sheets]})


def shown_value(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    text = value.isoformat(" ") if hasattr(value, "hour") and hasattr(value, "year") else value
    return str(text).removesuffix(" 00:00:00").strip()


def table_or_prose(rows: list[list[str]]) -> str:
    if max((sum(map(bool, row)) for row in rows), default=0) < 2:
        return "\n\n".join(prose(flat(next(filter(None, row)))) for row in rows)
    return table(rows)


# -- EPUB ------------------------------------------------------------------------------------------


def epub(path: Path, progress: Progress) -> Converted:
    from defusedxml import ElementTree

    with unpacked(path) as archive:

        def parse(name: str) -> Any:
            try:
                return ElementTree.fromstring(archive.read(name))
            except KeyError:
                raise Refused(f"damaged, has no {name}") from None
            except (ValueError, SyntaxError) as error:
                raise Refused(f"damaged, {name} in it cannot be read") from error

        roots = parse("META-INF/container.xml").findall(".//{*}rootfile")
        if not roots or not roots[0].get("full-path"):
            raise Refused("damaged, names no book")
        book = roots[0].get("full-path")
        package = parse(book)
        files = {
            item.get("id"): posixpath.normpath(
                posixpath.join(posixpath.dirname(book), unquote(item.get("href") or ""))
            )
            for item in package.findall(".//{*}manifest/{*}item")
            if "html" in (item.get("media-type") or "")
        }
        # Each once: a list of a few bytes could name a long chapter a million times.
        spine = list(dict.fromkeys(
            files[item.get("idref")]
            for item in package.findall(".//{*}spine/{*}itemref")
            if item.get("idref") in files
        ))  # fmt: skip
        if "META-INF/encryption.xml" in archive.namelist():
            references = parse("META-INF/encryption.xml").findall(".//{*}CipherReference")
            if not {unquote(r.get("URI") or "") for r in references}.isdisjoint(spine):
                raise Refused("encrypted (digital rights management)")
        bodies = []
        for number, name in enumerate(spine, 1):
            try:
                markup = archive.read(name).decode("utf-8-sig")
            except (KeyError, UnicodeDecodeError):
                raise Refused(f"damaged, {name} in it cannot be read") from None
            body = re.search(r"<body\b[^<>]*>(.*)</body\s*>", markup, re.DOTALL | re.IGNORECASE)
            bodies.append(body[1] if body else "")
            progress(number, len(spine))
    known = {name: package.findtext(f".//{{*}}metadata/{{*}}{name}") for name in
             ("title", "creator", "language")}  # fmt: skip
    metadata = {"author": known["creator"], "language": known["language"]}
    return converted("\n".join(bodies), "html", known["title"] or "", metadata)


# -- messages --------------------------------------------------------------------------------------


def eml(path: Path, progress: Progress) -> Converted:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    if not message.keys():
        raise Refused("damaged, not a message: it has no headers")
    kind = message.get_content_type()
    if kind == "multipart/encrypted" or "pkcs7-mime" in kind:
        raise Refused("encrypted")
    body = message.get_body(preferencelist=("html", "plain"))
    content = body_text(body) if body is not None else ""
    is_html = body is not None and body.get_content_type() == "text/html"
    heads = {name: one_line(message.get(name) or "") for name in ("From", "To", "Date")}
    lines = [f"{name}: {value}" for name, value in heads.items() if value]
    if is_html:
        content = "".join(f"<p>{escape(line)}</p>" for line in lines) + content
    else:
        content = "\n".join(lines) + "\n\n" + content
    attached = list(message.iter_attachments())
    names = [one_line(part.get_filename() or "?") for part in attached[:ATTACHMENTS]]
    names += ["…"] if len(attached) > ATTACHMENTS else []
    metadata = {name.lower(): value for name, value in heads.items() if value}
    metadata |= {"attachments": names, "message_id": one_line(message.get("Message-ID") or "")}
    problems = [f"attachment {', '.join(names)} is not read"] if names else []
    title = one_line(message.get("Subject") or "")
    return converted(content, "html" if is_html else "text", title, metadata, problems)


def body_text(part: Any) -> str:
    """A charset that does not exist or does not fit is no reason to lose the message."""
    try:
        return part.get_content()
    except (LookupError, ValueError):
        return (part.get_payload(decode=True) or b"").decode("utf-8", "replace")


# -- the process -----------------------------------------------------------------------------------

CONVERTERS = {".pdf": pdf, ".docx": docx, ".pptx": pptx, ".xlsx": xlsx, ".epub": epub, ".eml": eml}


def one_line(value: Any) -> str:
    return flat(value)[:500]


def flat(value: Any) -> str:
    return " ".join(str(value).split())


def storable(text: str) -> str:
    """Without what PostgreSQL cannot store."""
    return re.sub(r"[\0\ud800-\udfff]", "", text)


def converted(
    text: str, format: str, title: str, metadata: dict[str, Any], notes: list[str] | None = None
) -> Converted:
    if len(text) > CHARACTERS:
        raise Refused(f"has more than {CHARACTERS:,} characters")
    metadata = json.loads(storable(json.dumps(metadata, ensure_ascii=False)))
    return {
        "text": storable(text),
        "format": format,
        "title": storable(title),
        "metadata": {key: value for key, value in metadata.items() if value},
        "notes": [storable(note) for note in notes or []],
    }


def convert(path: Path, progress: Progress) -> Converted:
    try:
        return CONVERTERS[path.suffix.lower()](path, progress)
    except Refused as error:
        return {"error": str(error)}
    except (MemoryError, RecursionError):
        return {"error": "takes more memory than a file may"}
    except OSError as error:
        return {"error": error.strerror or one_line(error)}
    except Exception as error:  # A converter met what it does not expect: the file is at fault.
        return {"error": f"damaged, cannot be read ({type(error).__name__}: {one_line(error)})"}


def leave_network() -> bool:
    """Whether this process is now in a network of its own, without any interface that is up."""
    unshare = getattr(ctypes.CDLL(None), "unshare", None)
    # A superuser's rights over others' files end in a namespace of users: that only where needed.
    kinds = (CLONE_NEWNET, CLONE_NEWUSER | CLONE_NEWNET)
    return unshare is not None and any(unshare(kind) == 0 for kind in kinds)


class Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def refuse_calls(numbers: list[int] | None = None) -> bool:
    """Whether the kernel refuses this process such calls from now on; CALLS where none is given."""
    machine, unwanted = CALLS.get(platform.machine(), (0, []))
    numbers = numbers or unwanted
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if not numbers or prctl is None:
        return False
    # Of linux/bpf_common.h; a step is what it does, how many steps are left out where it is true,
    # how many where not, and its value. Other machines' calls are refused whole, x32's too.
    load, equal, at_least, give = 0x20, 0x15, 0x35, 0x06
    count = len(numbers)
    steps = [
        (load, 0, 0, 4), (equal, 0, count + 3, machine),
        (load, 0, 0, 0), (at_least, count + 1, 0, 0x40000000),
        *((equal, count - n, 0, number) for n, number in enumerate(numbers)),
        (give, 0, 0, 0x7FFF0000), (give, 0, 0, 0x50000 | errno.EPERM),
    ]  # fmt: skip
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    wanted = Filter(len(steps), code)
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 and (
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(wanted)) == 0
    )


def in_reach() -> str:
    """What a file that takes a converter over could reach; '' where the kernel lets it nothing."""
    without_network = leave_network()
    if refuse_calls():
        return ""
    services = "sockets of this machine's services" if without_network else "the network"
    return f"{services}, other programs and processes are in a hostile file's reach"


def main() -> None:
    sys.dont_write_bytecode = True
    reach = in_reach()
    for limit, value in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0),
                         (resource.RLIMIT_FSIZE, 0)):  # fmt: skip
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))
    # What a library prints is no answer.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def write(answer: dict[str, Any]) -> None:
        answers.write(json.dumps(answer) + "\n")
        answers.flush()

    write({"in_reach": reach})
    for line in sys.stdin:
        path = Path(json.loads(line))
        write(convert(path, lambda done, count: write({"done": done, "count": count})))


if __name__ == "__main__":
    main()
