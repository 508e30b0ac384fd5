"""The bench's command line: ``python -m bench --jobs W1 W4 --contenders farmout joblib``."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict
from fnmatch import fnmatch
from pathlib import Path

from bench import contenders, inputs, jobs, machine, plot, report
from bench.figures import summarise
from bench.goals import judge_all
from bench.runner import ROOT, Repetition, Settings, load, run_job
from bench.work.spin import calibrate

ONLY_IF_NAMED = ("start", "farmout_serial")


def chosen(given: list[str], names: dict[str, str]) -> list[str]:
    """Names that match a word by name, group or pattern (``farmout*``); the usual ones when there are no words."""
    words = " ".join(given).replace(",", " ").split()
    for word in words:
        if not any(fnmatch(name, word) or group == word for name, group in names.items()):
            raise SystemExit(f"no such name: {word} (there are {' '.join(names)})")
    return [
        name
        for name, group in names.items()
        if any(fnmatch(name, word) or group == word for word in words) or (not words and name not in ONLY_IF_NAMED)
    ]


def parse(arguments: list[str]) -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser("python -m bench", description="farmout beside its peers.")
    parser.add_argument("--jobs", nargs="*", default=[], help="names or groups, such as W1 W3 (default: all)")
    parser.add_argument("--contenders", nargs="*", default=[], help="names or patterns, such as joblib 'farmout*'")
    parser.add_argument("--repetitions", type=int, default=5, help="timed repetitions each (default 5)")
    parser.add_argument("--memory-repetitions", type=int, default=1, help="more, with memory sampled")
    parser.add_argument("--timeout", type=float, default=45.0, help="seconds for one repetition")
    parser.add_argument("--patient", action="store_true", help="repeat hopeless contenders as often as the others")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--scale", type=float, default=1.0, help="part of the items, for a quick look")
    parser.add_argument("--inputs", default=str(Path(tempfile.gettempdir()) / "farmout-bench-inputs"))
    parser.add_argument("--scratch", default=memory_folder(), help="where W1 writes (default: in memory)")
    parser.add_argument("--results", default=str(ROOT / "bench" / "results"), help="folder to write to")
    parser.add_argument("--into", help="a JSON file of results to go on with: jobs that are in it are not run again")
    return parser.parse_args(arguments)


def memory_folder() -> str:
    """Memory behind a path, if there is some to spare: on a busy disk W1 would show nothing but the disk."""
    folder = Path("/dev/shm")
    return str(folder) if folder.is_dir() and shutil.disk_usage(folder).free > 1 << 30 else ""


def measure(options: argparse.Namespace, before: list[Repetition]) -> Iterator[tuple[list[Repetition], list[str]]]:
    """Run what was asked for and is not in ``before``; after each job yield all so far, and who is not installed."""
    job_names = chosen(options.jobs, {name: entry.group for name, entry in jobs.ENTRIES.items()})
    asked = chosen(options.contenders, {name: name for name in contenders.ENTRIES})
    sys.path.insert(0, str(ROOT / "src"))  # where farmout is when it is not installed
    versions = machine.installed()
    missing = [name for name in asked if versions[name] is None]
    inputs.make(options.inputs, {jobs.ENTRIES[name].group for name in job_names}, options.scale)
    settings = Settings(
        options.repetitions,
        options.memory_repetitions,
        options.timeout,
        options.scale,
        options.workers,
        options.inputs,
        calibrate(),
        options.scratch or None,
        patient=options.patient,
    )
    repetitions = list(before)
    there = {repetition.job for repetition in before}
    if there.issuperset(job_names):
        yield repetitions, missing
    for job in job_names:
        if job in there:
            continue
        repetitions += run_job(job, [name for name in asked if name not in missing], settings, _tell)
        yield repetitions, missing
    _tell("")


def _tell(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Measure and print the tables; text, JSON and plot are written anew after each job, in case we are stopped."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    folder = Path(options.results)
    folder.mkdir(parents=True, exist_ok=True)
    stem = Path(options.into).with_suffix("") if options.into else folder / time.strftime("%Y%m%d-%H%M%S")
    stem.parent.mkdir(parents=True, exist_ok=True)
    before = load(stem.with_suffix(".json")) if options.into and stem.with_suffix(".json").exists() else []
    text, drawn, table = "", False, {}
    for repetitions, missing in measure(options, before):
        table = summarise(repetitions)
        text = _write(stem, options, repetitions, missing)
        drawn = plot.draw(table, stem.with_suffix(".png"))
    print(text)
    print(f"written: {stem}.md, .json" + (", .png" if drawn else "; no plot: matplotlib is not installed"))
    return int(any(figures.wrong for (_, name), figures in table.items() if name.startswith("farmout")))


def _write(stem: Path, options: argparse.Namespace, repetitions: list[Repetition], missing: list[str]) -> str:
    table = summarise(repetitions)
    verdicts = judge_all(table)
    about = {**machine.describe(), "contenders": machine.installed()}
    text = report.as_markdown(table, verdicts, about, missing, options.scale)
    content = {
        "machine": about,
        "options": vars(options),
        "not_installed": missing,
        "figures": [asdict(figures) for figures in table.values()],
        "goals": [asdict(verdict) for verdict in verdicts],
        "repetitions": [asdict(repetition) for repetition in repetitions],
    }
    stem.with_suffix(".md").write_text(text)
    stem.with_suffix(".json").write_text(json.dumps(content, indent=1))
    return text


if __name__ == "__main__":
    sys.exit(main())
