"""Every text of the programs is in every language: nothing unfinished, nothing missing, and the same places for values."""

import pathlib
import re
import subprocess
import tempfile
import xml.etree.ElementTree as xml

import tree

FOLDER = pathlib.Path("translations")
PLACE = re.compile(r"%L?\d|%n")


def check(root: pathlib.Path) -> tuple[list[str], int]:
    catalogues = [path for path in tree.files(root, ".ts") if path.parent == FOLDER]
    listed = set(re.findall(r"[\w.-]+\.ts\b", _read(root / FOLDER / "CMakeLists.txt")))
    problems = [f"{FOLDER / name}: listed in CMakeLists.txt, but not there"
                for name in sorted(listed - {path.name for path in catalogues})]
    for path in catalogues:
        problems += [f"{path}: {why}" for why in _catalogue_problems(root / path)]
    if catalogues and not problems:
        problems += _lag(root, catalogues)
    return problems, len(catalogues)


def _read(path: pathlib.Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _catalogue_problems(path: pathlib.Path):
    try:
        document = xml.parse(path).getroot()
    except xml.ParseError as error:
        yield f"not a catalogue ({error})"
        return
    for context in document.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            where = f"{context.findtext('name')}: \"{message.findtext('source')}\""
            if translation is None or translation.get("type") == "unfinished":
                yield f"{where} is not translated"
            elif translation.get("type") in ("vanished", "obsolete"):
                yield f"{where} is no longer used"
            elif not _forms(translation) or not all(form.strip() for form in _forms(translation)):
                yield f"{where} is translated by nothing"
            else:
                yield from _place_problems(message, translation, where)


def _forms(translation: xml.Element) -> list[str]:
    """The texts of a translation; a counted one has a form for each kind of number the language knows."""
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms] if forms else ["".join(translation.itertext())]


def _place_problems(message: xml.Element, translation: xml.Element, where: str):
    # "one guest" may leave the number out.
    wanted = {place for place in PLACE.findall(message.findtext("source") or "") if place != "%n"}
    for form in _forms(translation):
        found = {place for place in PLACE.findall(form) if place != "%n"}
        if found != wanted:
            yield f"{where} has places {sorted(wanted) or 'none'}, its translation \"{form}\" has {sorted(found) or 'none'}"


def gather(root: pathlib.Path, into: pathlib.Path) -> None:
    """What the target update_translations does, into the catalogues of another folder."""
    subprocess.run(["bash", str(root / FOLDER / "gather.sh"), str(into)], check=True, capture_output=True)


def _lag(root: pathlib.Path, catalogues: list[pathlib.Path]) -> list[str]:
    """What gathering the texts anew would add to the catalogues, or change in them."""
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        copies = [pathlib.Path(scratch, path.name) for path in catalogues]
        for path, copy in zip(catalogues, copies):
            copy.write_bytes((root / path).read_bytes())
        gather(root, pathlib.Path(scratch))
        for path, copy in zip(catalogues, copies):
            new = [f"{path}: {why} (run the target update_translations)" for why in _catalogue_problems(copy)]
            if not new and copy.read_bytes() != (root / path).read_bytes():
                new = [f"{path}: lags behind the sources (run the target update_translations)"]
            problems += new
    return problems
