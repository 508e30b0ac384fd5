"""`farmout journal show`: what is done, what failed, how long it took."""

from __future__ import annotations

import json
import time
from typing import Any

import click

from .._api.journal import journal_facts
from ..errors import JournalError

__all__ = ["journal"]


@click.group()
def journal() -> None:
    """Look into the journal of a run."""


@journal.command()
@click.argument("path", type=click.Path(exists=True, dir_okay=False))
@click.option("--check", is_flag=True, help="Read every result and compare it with its checksum.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def show(path: str, check: bool, as_json: bool) -> None:
    """Show what is done, what failed and how long it took.

    Nothing in the journal is executed or changed, also while a run is using it. Exit status 0; 1 if --check finds
    damage; 2 if PATH is no journal.
    """
    try:
        facts = journal_facts(path, check=check)
    except (JournalError, OSError) as error:
        raise click.UsageError(str(error)) from None
    click.echo(json.dumps(facts, indent=2) if as_json else "\n".join(_lines(facts)))
    if check and (facts["damaged"] or facts["unreadable_bytes"]):
        raise SystemExit(1)


def _lines(facts: dict[str, Any]) -> list[str]:
    of = "" if facts["total"] is None else f" of {facts['total']:,}"
    failed = facts["failed"]
    lines = [f"{facts['path']}: {facts['done']:,}{of} items done, {len(failed):,} failed; {facts['bytes']:,} bytes"]
    lines.append(f"  function  {facts['function']}, seed {facts['seed']}")
    if facts["done"]:
        longest = ", ".join(f"item {one['index']} {one['seconds']:.3g} s" for one in facts["longest"])
        mean = facts["seconds"] / facts["done"]
        lines.append(f"  time      {facts['seconds']:.3g} s in items, {mean:.3g} s each; longest: {longest}")
    for run in facts["runs"]:
        began = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(run["began"]))
        lines.append(f"  run       {began}  {run['verb']} on {run['engine']}, {_outcome(run)}")
    lines += [f"  failed    item {one['index']} ({one.get('item')}): {one.get('error')}" for one in failed]
    if facts["damaged"]:
        lines.append(f"  damaged   {', '.join(f'item {index}' for index in facts['damaged'])}: computed again when run")
    if facts["unreadable_bytes"]:
        lines.append(f"  damaged   {facts['unreadable_bytes']:,} bytes that belong to no whole record")
    return lines


def _outcome(run: dict[str, Any]) -> str:
    if run["ended"] is None:
        return f"running as process {run['pid']}" if run["outcome"] == "running" else "cut off"
    said = f"{run['outcome']} after {run['ended'] - run['began']:.3g} s: {run['computed']} computed"
    if run["recalled"]:
        said += f", {run['recalled']} from the journal"
    return said
