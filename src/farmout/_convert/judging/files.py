"""Files that items read and write: one file per item is fine, a shared one is not."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import Event
from ..parts.writes import can_write, site_of_call, sites_of_write
from ..rounds.alone import fails_alone, fails_behind
from ..rounds.caught import is_caught
from ..rounds.paths import apart, is_unique, last_part, may_be, may_be_linked, named_alike
from ..rounds.provided import by_loop
from ..rounds.sites import Site

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["judge_files", "judge_read", "judge_rest", "may_be_written_by_workers"]

_LAZY_LISTINGS = frozenset({"rglob", "walk", "scandir", "iglob"})


def judge_files(judge: Judge) -> None:
    """Add reasons for files that several items may touch; where the parent must write, make a site of it."""
    events = [e for e in judge.walker.events if e.kind == "file"]
    writes = [e for e in events if e.how == "w"]
    raised = [e.line for e in judge.walker.events if e.kind == "raise"] + _without_value(judge)
    careful = bool(raised) or (bool(events) and fails_alone(judge) is not None)
    careful |= any(_may_lack_folder(judge, event) for event in writes)
    for event in writes:
        _judge_write(judge, event)
    for event in events:
        if event.how in ("w", "folder") and not by_loop(judge, event):
            called = event.inside and len(judge.loop.body) == 1  # a call of a function is all that the body does
            _keep_in_loop(judge, event, else_call=careful and not (called and not raised))
    judge_rest(judge)
    for event in events:
        judge_read(judge, event)
    if (
        writes
        and any(isinstance(n, ast.Attribute) and n.attr in _LAZY_LISTINGS for n in ast.walk(judge.loop.iter))
        and not (isinstance(judge.loop.iter, ast.Call) and ast.unparse(judge.loop.iter.func) in ("sorted", "list"))
    ):
        judge.reasons.no(
            "listing",
            None,
            [judge.loop.lineno, *(e.line for e in writes)],
            "the loop walks through folders while its body writes files",
            "list the files first: sorted(...)",
        )


def judge_rest(judge: Judge) -> None:
    """Add a reason where workers write and an item may raise an error of its own."""
    raised = [e.line for e in judge.walker.events if e.kind == "raise" and not is_caught(judge, e.node, {e.how} - {""})]
    raised += _without_value(judge)
    left = [e for e in judge.walker.events if e.kind == "file" and not by_loop(judge, e) and _makes(judge, e)]
    if left and raised:
        judge.reasons.no(
            "files of later items",
            None,
            [left[0].line, *raised],
            f"an item may raise an error (line {raised[0]}), and later items would already have written files",
            "compute what is written before the file is opened, and write at the end of the body",
        )
    elif left:
        _judge_failing(judge, left)
    lacking = next((e for e in left if e.how == "w" and _may_lack_folder(judge, e)), None)
    if lacking is not None:
        assert lacking.path is not None
        judge.reasons.no(
            "files of later items",
            None,
            [lacking.line],
            f"the folder of `{ast.unparse(lacking.path)}` differs from item to item: where one is missing, later items "
            "would already have written files",
            "let each item make its folder: os.makedirs(folder, exist_ok=True)",
        )


def _without_value(judge: Judge) -> list[int]:
    """The lines that read what an inner loop assigns which may have no round."""
    return sorted({getattr(read, "lineno", 0) for reads in judge.flow.hoped.values() for read in reads})


def _judge_failing(judge: Judge, left: list[Event]) -> None:
    """Add a reason where one item may fail by itself, or after it has written: no later one must have written then."""
    line = fails_alone(judge)
    why = f"line {line} may fail for one item" if line is not None else ""
    if line is None:
        line = fails_behind(judge, [n for e in left for n in (e.node, e.path) if n is not None])
        why = f"line {line} may fail when a file has been written"
    if line is None:
        line = _other_folder(judge, left)
        why = f"line {line} writes to another folder, which may not be there"
    if line is not None:
        judge.reasons.no(
            "files of later items",
            None,
            [left[0].line, line],
            f"{why}, and later items would already have written files",
            "let a function compute what is to be written, and write it at the end of the body of the loop",
        )


def _other_folder(judge: Judge, left: list[Event]) -> int | None:
    """The line of a write to another folder than that of the first, in a text that makes none."""
    if any(word in judge.program.source.text for word in ("mkdir", "makedirs")):
        return None
    folders = []
    for event in left:
        first = next(iter(judge.paths.of(event.path, event.frames)), "") if event.path is not None else ""
        folders.append((first.rpartition("/")[0] if isinstance(first, str) else "", event.line))
    return next((line for folder, line in folders if folder != folders[0][0]), None)


def _may_lack_folder(judge: Judge, event: Event) -> bool:
    """Whether each item has a folder of its own to write to, and does not make it."""
    if event.path is None or any(e.kind == "file" and e.how == "folder" for e in judge.walker.events):
        return False
    differs = False
    for part in judge.paths.of(event.path, event.frames):
        if isinstance(part, str):
            if differs and "/" in part:
                return True
        elif not part.key.endswith(".parent"):  # the folder of a file
            differs = differs or judge.values.of(part.node, event.frames) != "const"
    return False


def _makes(judge: Judge, event: Event) -> bool:
    """Whether an event leaves a file or folder that another item would not have left."""
    return event.how == "w" or (event.how == "folder" and judge.values.of(event.path, event.frames) != "const")


def _keep_in_loop(judge: Judge, event: Event, *, else_call: bool) -> bool:
    """Let the loop go on writing where that is cheap; ``else_call``: or where the write is a call of its own."""
    holder = judge.site_of(event.node)
    if holder is not None:
        holder.writes = holder.writes or can_write(judge, holder)
        return holder.writes
    sites = sites_of_write(judge, event)
    if not sites and else_call:
        call = site_of_call(judge, event)
        sites = [call] if call is not None else []
    judge.sites |= {id(site.statement): site for site in sites}
    return bool(sites)


def _kind_of_path(judge: Judge, event: Event) -> str:
    """How the path differs from item to item: distinct, varies, const or repeats."""
    kind = judge.values.of(event.path, event.frames)
    if kind == "distinct" and not judge.values.makes_paths(event.path, event.frames):
        kind = "varies"
    if kind in ("varies", "repeats") and event.path is not None:
        path = judge.paths.of(event.path, event.frames)
        name = last_part(path)
        if (kind == "varies" and is_unique(path)) or (name is not None and is_unique(name)):
            kind = "distinct"  # whatever folder each is in
    return kind


def may_be_written_by_workers(judge: Judge, site: Site) -> bool:
    """Whether the files that a statement writes are surely others for each item."""
    mine = [e for e in judge.walker.events if e.kind == "file" and judge.site_of(e.node) is site]
    return all(_kind_of_path(judge, e) == "distinct" and not _may_lack_folder(judge, e) for e in mine if e.how == "w")


def _judge_write(judge: Judge, event: Event) -> None:
    kind = _kind_of_path(judge, event)
    where = f" ({event.inside})" if event.inside else ""
    path = ast.unparse(event.path) if event.path is not None else "the path"
    if kind == "distinct":
        return
    if kind in ("const", "repeats"):
        judge.reasons.no(
            "file",
            path,
            [event.line],
            f"several items write one file: `{path}`{where}",
            "give each item a path of its own, such as f'{index:05d}.txt'",
        )
        return
    if _keep_in_loop(judge, event, else_call=True):
        return
    judge.reasons.no(
        "file",
        path,
        [event.line],
        f"it cannot be seen that `{path}` is another file for each item{where}",
        "build the path from an index: for index, item in enumerate(items)",
    )


def judge_read(judge: Judge, event: Event) -> None:
    """Add a reason where an event of the body, or of the making of the items, may see what items write."""
    writes = [e for e in judge.walker.events if e.kind == "file" and e.how == "w"]
    if event.how == "list" and writes:
        judge.reasons.no(
            "listing",
            None,
            [event.line, writes[0].line],
            f"a folder is listed (line {event.line}) while other items write files (line {writes[0].line})",
            "list the folder before the loop",
        )
    if event.path is None or event.how not in ("r", "w"):
        return
    text = ast.unparse(event.path)
    kind = judge.values.of(event.path, event.frames)
    text_of_all = judge.program.source.text
    linked = may_be_linked(judge.program)
    winding = linked or "../" in text_of_all or '".."' in text_of_all
    here = judge.paths.of(event.path, event.frames)
    for write in writes:
        if write.path is None or write is event:
            continue
        there = judge.paths.of(write.path, write.frames)
        if not linked and (apart(here, there) or named_alike(here, there)):
            continue
        own = ast.unparse(write.path) == text and write.frames == event.frames and kind == "distinct"
        fixed = kind == "const" and not winding and not may_be(there, here)
        if not own and not fixed:
            judge.reasons.no(
                "file",
                text,
                [event.line, write.line],
                f"`{text}` (line {event.line}) may be a file that another item writes (line {write.line})",
                "read what was there before the loop, or keep this loop as it is",
            )
