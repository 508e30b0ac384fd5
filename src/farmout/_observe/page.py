"""A run report as one HTML page that needs nothing else: no script, no network, readable in light and dark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import Any

from .units import seconds_text

__all__ = ["page"]

WIDTH = 1000  # of the drawings, in their own units
LABEL = 150  # of it for names at the left
RIGHT = 20
ROW = 22
MOST_ROWS = 64  # workers drawn; more would make a page nobody reads
_PARTS = ("busy", "moving", "starting", "waiting", "ending")
_PART_NAMES = {
    "busy": "in items",
    "moving": "moving bytes",
    "starting": "starting",
    "waiting": "waiting for work",
    "ending": "at the end",
}

_STYLE = """
.farmout { --ground: #fbfbfa; --card: #ffffff; --ink: #1d2330; --soft: #5f6b7a; --line: #dfe3e8;
  --busy: #2f6fb2; --busy2: #6aa3dc; --failed: #c8402f; --moving: #d9992b; --starting: #7f63b8;
  --waiting: #aab4c0; --ending: #d4dae1;
  background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
@media (prefers-color-scheme: dark) { .farmout { --ground: #14181f; --card: #1c222b; --ink: #e7ebf0; --soft: #9aa6b5;
  --line: #323b47; --busy: #4c93dd; --busy2: #2b66a5; --failed: #f0705f; --moving: #e0ad4e; --starting: #a48be0;
  --waiting: #5c6877; --ending: #39434f; } }
body.farmout { margin: 0; }
.farmout main { max-width: 1060px; margin: 0 auto; padding: 28px 24px 48px; }
.farmout h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; font-weight: 650; overflow-wrap: anywhere; }
.farmout h2 { font-size: 16px; margin: 0 0 12px; font-weight: 650; }
.farmout .under { color: var(--soft); margin: 0 0 22px; overflow-wrap: anywhere; }
.farmout .under.raised { color: var(--failed); }
.farmout section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 18px 20px;
  margin: 0 0 18px; }
.farmout .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px;
  background: none; border: 0; padding: 0; }
.farmout .tile { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; }
.farmout .tile b { display: block; font-size: 22px; line-height: 1.3; font-weight: 650;
  font-variant-numeric: tabular-nums; }
.farmout .tile span, .farmout .note { color: var(--soft); font-size: 13px; }
.farmout .note { margin: 10px 0 0; } .farmout details { margin: 0 0 8px; }
.farmout svg { display: block; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
.farmout svg text { fill: var(--soft); } .farmout svg .grid { stroke: var(--line); stroke-width: 1; }
.farmout svg .axis { stroke: var(--soft); stroke-width: 1; }
.farmout svg .even { fill: var(--busy); } .farmout svg .odd { fill: var(--busy2); }
.farmout svg .busy { fill: var(--busy); } .farmout svg .failed { fill: var(--failed); }
.farmout svg .moving { fill: var(--moving); } .farmout svg .starting { fill: var(--starting); }
.farmout svg .waiting { fill: var(--waiting); } .farmout svg .ending { fill: var(--ending); }
.farmout table { border-collapse: collapse; width: 100%; }
.farmout td, .farmout th { text-align: left; padding: 5px 12px 5px 0;
  border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.farmout th { font-weight: 500; color: var(--soft); white-space: nowrap; width: 1%; padding-right: 24px; }
.farmout tr:last-child td, .farmout tr:last-child th { border-bottom: 0; }
.farmout .key { display: inline-block; margin-right: 16px; color: var(--soft); font-size: 13px; }
.farmout .key i { display: inline-block; width: 11px; height: 11px; border-radius: 2px; margin-right: 6px; }
.farmout pre { margin: 6px 0 0; overflow-x: auto; font-size: 13px; }
"""


def page(report: dict[str, Any], lines: Sequence[tuple[str, str]], *, whole: bool = True) -> str:
    """The page; with ``whole=False`` only its content, for a notebook."""
    title = f"farmout.{report['verb']} of {report['function']}"
    named = dict(lines)
    body = "".join(
        [
            f"<main><h1>{escape(title)}</h1>",
            f'<p class="under {escape(report["outcome"])}">engine {escape(report["engine"])}, '
            f"{escape(named['result'])}</p>",
            _tiles(report, named),
            _section("What ran when", _timeline(report)),
            _section("Where the workers' time went", _shares(report)),
            _section("How long items took", _histogram(report["costs"])),
            _section("The numbers", _table(lines)),
            _failures(report) if report["failures"] else "",
            "</main>",
        ]
    )
    if not whole:
        return f'<style>{_STYLE}</style><div class="farmout">{body}</div>'
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f'<body class="farmout">{body}</body></html>\n'
    )


def _section(heading: str, content: str) -> str:
    return f"<section><h2>{escape(heading)}</h2>{content}</section>\n"


def _tiles(report: dict[str, Any], named: dict[str, str]) -> str:
    tiles = [
        (named["wall time"], "wall time"),
        (f"{report['speed_up']:.2f}", "items at a time on average"),
        (f"{report['busy']:.0%}", f"of {len(report['workers'])} workers' time in items"),
        (f"{report['items']:,}", "items"),
        (f"{report['failed']:,}", "failures"),
    ]
    cells = "".join(f'<div class="tile"><b>{escape(big)}</b><span>{escape(small)}</span></div>' for big, small in tiles)
    return f'<section class="tiles">{cells}</section>\n'


def _table(lines: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>" for name, text in lines)
    return f"<table>{rows}</table>"


def _timeline(report: dict[str, Any]) -> str:
    """One row for each worker; a span's neighbours differ in shade, so that items can be told apart."""
    wall = max(report["wall_seconds"], 1e-9)
    rows = report["workers"][:MOST_ROWS]
    scale = (WIDTH - LABEL - RIGHT) / wall
    parts = []
    bottom = len(rows) * ROW
    for second in _ticks(wall):
        x = LABEL + second * scale
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="{bottom}"/>')
        parts.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{_tick_text(second, wall)}</text>')
    for number, worker in enumerate(rows):
        name = f"worker {number}" + (" (died)" if worker["died"] else "")
        parts.append(f'<text x="{LABEL - 10}" y="{number * ROW + 15}" text-anchor="end">{name}</text>')
    shade = [0] * len(report["workers"])
    for span in report["timeline"]:
        number = span["worker"]
        if number >= MOST_ROWS:
            continue
        shade[number] ^= 1
        kind = "failed" if span["failed"] else ("even", "odd")[shade[number]]
        x, width = LABEL + span["began"] * scale, max(0.6, (span["ended"] - span["began"]) * scale)
        parts.append(
            f'<rect class="{kind}" x="{x:.2f}" y="{number * ROW + 3}" width="{width:.2f}" height="{ROW - 6}">'
            f"<title>{_span_title(span)}</title></rect>"
        )
    more = len(report["workers"]) - len(rows)
    note = f'<p class="note">{more} more workers are not drawn.</p>' if more else ""
    note += (
        '<p class="note">Each block is an item, or several where items are short; the pointer over it shows which. '
        "Red: it failed, or its worker died on it. Time since the call.</p>"
    )
    return _drawing(bottom + 24, parts, "Timeline of the workers") + note


def _span_title(span: dict[str, Any]) -> str:
    what = (
        f"item {span['first']}" if span["items"] == 1 else f"{span['items']} items, {span['first']} to {span['last']}"
    )
    took = seconds_text(span["ended"] - span["began"])
    return f"{what}: {took}, from {span['began']:.4g} s on" + (", failed" if span["failed"] else "")


def _shares(report: dict[str, Any]) -> str:
    rows = report["workers"][:MOST_ROWS]
    parts = []
    for number, worker in enumerate(rows):
        parts.append(
            f'<text x="{LABEL - 10}" y="{number * ROW + 15}" text-anchor="end">'
            f"worker {number}, {worker['items']:,} items</text>"
        )
        total = max(sum(worker[f"{part}_seconds"] for part in _PARTS), 1e-9)
        x = float(LABEL)
        for part in _PARTS:
            seconds = worker[f"{part}_seconds"]
            width = seconds / total * (WIDTH - LABEL - RIGHT)
            parts.append(
                f'<rect class="{part}" x="{x:.2f}" y="{number * ROW + 3}" width="{width:.2f}" height="{ROW - 6}">'
                f"<title>{_PART_NAMES[part]}: {seconds_text(seconds)}, {seconds / total:.1%}</title></rect>"
            )
            x += width
    keys = "".join(
        f'<span class="key"><i style="background: var(--{part})"></i>{_PART_NAMES[part]} '
        f"{seconds_text(sum(worker[f'{part}_seconds'] for worker in report['workers']))}</span>"
        for part in _PARTS
    )
    return _drawing(len(rows) * ROW + 4, parts, "Shares of each worker's time") + f'<p class="note">{keys}</p>'


def _histogram(costs: Sequence[dict[str, Any]]) -> str:
    if not costs:
        return '<p class="note">No item ran.</p>'
    height, most = 150, max(bar["items"] for bar in costs)
    step = min(90.0, (WIDTH - LABEL - RIGHT) / len(costs))
    parts = [
        f'<line class="axis" x1="{LABEL}" x2="{LABEL + step * len(costs):.1f}" y1="{height}" y2="{height}"/>',
        f'<text x="{LABEL - 10}" y="22" text-anchor="end">{most:,} items</text>',
    ]
    for number, bar in enumerate(costs):
        tall = bar["items"] / most * (height - 20)
        x = LABEL + number * step
        label = f"{_unit_text(bar['from'])} to {_unit_text(bar['below'])}: {bar['items']:,} items"
        parts.append(
            f'<rect class="busy" x="{x + 2:.1f}" y="{height - tall:.1f}" width="{step - 4:.1f}" height="{tall:.1f}">'
            f"<title>{label}</title></rect>"
        )
        parts.append(f'<text x="{x:.1f}" y="{height + 16}" text-anchor="middle">{_unit_text(bar["from"])}</text>')
    end = LABEL + step * len(costs)
    parts.append(f'<text x="{end:.1f}" y="{height + 16}" text-anchor="middle">{_unit_text(costs[-1]["below"])}</text>')
    note = '<p class="note">Items faster than about 5 us are timed in blocks and counted with their mean.</p>'
    return _drawing(height + 24, parts, "Histogram of item times") + note


def _failures(report: dict[str, Any]) -> str:
    parts = []
    for failure in report["failures"][:20]:
        text = failure["traceback"] or failure["error"]
        parts.append(
            f"<details><summary>item {failure['index']}: {escape(failure['error'][:200])}</summary>"
            f"<pre>{escape(failure['item'])}\n{escape(text)}</pre></details>"
        )
    left = report["failed"] - len(parts)
    if left > 0:
        parts.append(f'<p class="note">and {left:,} more</p>')
    return _section("Failures", "".join(parts))


def _drawing(height: float, parts: list[str], label: str) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-label="{label}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>'
    )


def _ticks(longest: float) -> list[float]:
    """Round numbers from 0 to ``longest``, five to ten of them.

    >>> _ticks(1.2)
    [0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2]
    """
    power = 10.0 ** math.floor(math.log10(longest))
    step = next(s * power for s in (0.1, 0.2, 0.5, 1.0, 2.0) if longest / (s * power) <= 10)
    return [round(n * step, 12) for n in range(int(longest / step + 1e-9) + 1)]


def _tick_text(second: float, wall: float) -> str:
    return f"{second * 1000:.4g} ms" if wall < 1 else f"{second:.4g} s"


def _unit_text(seconds: float) -> str:
    if seconds == math.inf:
        return "more"
    for factor, unit in ((1.0, "s"), (1e3, "ms"), (1e6, "us")):
        if seconds * factor >= 0.999:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns" if seconds else "0"
