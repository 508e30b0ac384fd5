"""The commands `farmout demo` and `farmout doctor`: what they print, and how they exit."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy
import pytest
from click.testing import CliRunner, Result

import farmout
from farmout._cli import demo as demo_module
from farmout._cli.main import main

SMALL = ["demo", "--n", "30", "--size", "20", "--workers", "2"]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def write_images(folder: Path, *shapes: tuple[int, int]) -> Path:
    for index, shape in enumerate(shapes):
        cv2.imwrite(str(folder / f"{index}.png"), numpy.full((*shape, 3), index, dtype=numpy.uint8))
    return folder


def test_demo_equals_the_loop_as_a_module(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "farmout", *SMALL, "--keep", str(tmp_path / "kept")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "same in an array that farmout makes: yes" in done.stdout
    assert "30 distinct images of 30: yes" in done.stdout
    assert "Every farmed-out result equals the plain loop's." in done.stdout
    assert len(list((tmp_path / "kept" / "warm").glob("*.png"))) == 30


def test_demo_json_and_nothing_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    result = run(*SMALL, "--json")
    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert answer["equal"] is True
    assert [job["name"] for job in answer["jobs"]] == ["write images", "read into a list", "fill one array"]
    assert [len(job["runs"]) for job in answer["jobs"]] == [2, 3, 3]
    assert not list(tmp_path.glob("farmout-demo-*"))


def test_demo_on_own_images(tmp_path: Path) -> None:
    result = run("demo", "--images", write_images(tmp_path, (8, 9), (8, 9), (8, 9)), "--workers", 2, "--json")
    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert [job["name"] for job in answer["jobs"]] == ["read into a list", "fill one array"]
    assert all(job["items"] == 3 for job in answer["jobs"])


def test_demo_says_why_fill_is_left_out(tmp_path: Path) -> None:
    result = run("demo", "--images", write_images(tmp_path, (8, 9), (9, 8)), "--workers", 2)
    assert result.exit_code == 0
    assert "fill one array: left out" in result.stdout
    assert "(8, 9, 3), (9, 8, 3)" in result.stdout


def test_demo_says_where_nothing_is_won() -> None:
    jobs = [demo_module.Job(name, 10, 1.0) for name in ("read into a list", "fill one array")]
    for job in jobs:
        job.add(demo_module.FIRST, 2.0, True)
        job.add(demo_module.WARM, 0.5, True)
    said = demo_module.words(jobs, 2)
    assert len(said) == 1
    assert said[0].startswith("No gain by processes, first call: read into a list (0.50x), fill one array (0.50x).")
    jobs[0].runs.pop()
    assert "read into a list (1.00 s, 100 ms an item). Too small" in demo_module.words(jobs, 2)[0]
    assert demo_module.words(jobs, 1) == ["No gain is possible with one worker; it takes two cores."]


def test_demo_leaves_out_what_is_no_image(tmp_path: Path) -> None:
    """A broken file is named and left out; hidden files, such as some systems keep beside each image, are ignored."""
    write_images(tmp_path, (8, 9), (8, 9))
    (tmp_path / "broken.png").write_text("no image")
    (tmp_path / "._000.png").write_text("no image either")
    result = run("demo", "--images", tmp_path, "--workers", 2)
    assert result.exit_code == 0
    assert result.stdout.startswith("2 images of")
    assert f"cannot read them as images: {tmp_path / 'broken.png'}." in result.stdout
    assert "._000" not in result.stdout


def test_demo_exits_1_and_names_what_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_module, "same_array", lambda found, expected: False)
    result = run(*SMALL)
    assert result.exit_code == 1
    assert "NOT EQUAL: read into a list: processes, first call; " in result.stdout


@pytest.mark.parametrize("change", [lambda a: a[:-1], lambda a: a.astype(float), lambda a: a + 1])
def test_comparison_sees_a_difference(change: object) -> None:
    image = numpy.zeros((4, 4, 3), dtype=numpy.uint8)
    assert demo_module.same_array(image.copy(), image)
    assert not demo_module.same_array(change(image), image)  # type: ignore[operator]
    assert not demo_module.same_list([image], [image, image])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--n", "0"], "--n"),
        (["--size", "0"], "--size"),
        (["--workers", "0"], "--workers"),
        (["--images", "no-such-folder"], "there is no folder no-such-folder"),
        (["--images", "a", "--keep", "b"], "--keep"),
    ],
)
def test_demo_refuses(arguments: list[str], words: str) -> None:
    result = run("demo", *arguments)
    assert result.exit_code == 2
    assert words in result.output


def test_demo_refuses_folders_it_cannot_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notes.txt").write_text("no image")
    empty = run("demo", "--images", tmp_path)
    full = run("demo", "--keep", tmp_path)
    (tmp_path / "broken.png").write_text("no image either")
    broken = run("demo", "--images", tmp_path)
    assert [empty.exit_code, full.exit_code, broken.exit_code] == [2, 2, 2]
    assert "no images in" in empty.output
    assert "new or empty folder" in full.output
    assert "broken.png" in broken.output
    monkeypatch.setenv("FARMOUT_WORKERS", "many")
    assert "FARMOUT_WORKERS" in run(*SMALL[:5]).output


def test_demo_without_opencv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cv2", None)
    result = run(*SMALL)
    assert result.exit_code == 2
    assert "pip install 'farmout[demo]'" in result.output


def test_doctor() -> None:
    result = run("doctor")
    assert result.exit_code == 0, result.output
    assert "passed: 2 workers started" in result.stdout


def test_doctor_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FARMOUT_WROKERS", "2")
    result = run("doctor", "--json")
    facts = json.loads(result.stdout)
    assert result.exit_code == 0
    assert facts["test"]["passed"] is True
    assert facts["cores"]["farmout_uses"] >= 1
    assert facts["engines"]["processes"] == facts["engines"]["serial"] == "ready"
    assert any("FARMOUT_WROKERS" in sentence for sentence in facts["problems"])


def test_doctor_says_how_to_get_the_engines_that_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line each: where Dask is and is not; and a variable that engines of clusters read is no misspelt one."""
    monkeypatch.setenv("FARMOUT_CLUSTER_SECONDS", "60")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ray" else name)
    result = run("doctor")
    assert "dask: installed; no cluster is tried here\n" in result.stdout
    assert "ray: not installed (pip install 'farmout[ray]')\n" in result.stdout
    assert "check the spelling" not in result.stdout


def test_doctor_with_a_wrong_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FARMOUT_ENGINE", "steam")
    assert "use engine='threads'" not in run("doctor").output  # threads would meet the same setting
    result = run("doctor")
    assert result.exit_code == 1
    assert "steam" in result.stdout


def test_version_and_help() -> None:
    assert run("--version").stdout == f"farmout, version {farmout.__version__}\n"
    assert "doctor" in run("--help").stdout
    assert run("fly").exit_code == 2
