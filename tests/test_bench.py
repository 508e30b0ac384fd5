"""The bench runs: one tiny job, the plain loop beside farmout, goals judged, nothing dropped in silence."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What one small run of the bench wrote."""
    folder = tmp_path_factory.mktemp("bench")
    command = [sys.executable, "-m", "bench", "--jobs", "W8", "--contenders", "serial", "limit2", "farmout", "mpire"]
    command += [
        "--repetitions",
        "1",
        "--memory-repetitions",
        "0",
        "--timeout",
        "60",
        "--results",
        str(folder),
    ]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (path,) = folder.glob("*.json")
    return json.loads(path.read_text())


def test_every_contender_asked_for_is_in_the_table_or_named_as_missing(written: dict) -> None:
    named = {figures["contender"] for figures in written["figures"]} | set(written["not_installed"])
    assert named == {"serial", "limit2", "farmout", "mpire"}


def test_results_are_right(written: dict) -> None:
    troubles = {f["contender"]: f["wrong"] or f["trouble"] for f in written["figures"]}
    assert {name for name, words in troubles.items() if words} == set()


def test_goals_are_judged_or_say_why_not(written: dict) -> None:
    assert [goal["job"] for goal in written["goals"]] == ["W8", "W8", "W8"]
    for goal in written["goals"]:
        assert goal["met"] is not None or goal["measured"].startswith("not judged: ")
