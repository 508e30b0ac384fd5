"""The scripts of examples/convert, each converted with one command and run."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness import HERE, WAYS, Runner, compare, on_both_cores, run_fresh

SCRIPTS = sorted((HERE.parents[1] / "examples" / "convert").glob("*.py"))
RECIPE = ("write_images", "read_images", "fill_array")
SMALL = ["12"]  # items: every script takes a number as its first argument


@pytest.fixture(scope="module")
def outcomes(request, tmp_path_factory):
    """Each script that is to be tested, converted, and how its converted self differs."""
    folder = tmp_path_factory.mktemp("converted")

    def one(runner: Runner, path: Path):
        answer = runner.convert(path, folder / path.name)
        if answer.text is None:
            return path, (answer, [])
        return path, (answer, compare(runner, path.read_text(), answer.text, path, WAYS[1:], SMALL))

    items = [item for item in request.session.items if item.module is request.module and hasattr(item, "callspec")]
    wanted = {item.callspec.params["path"] for item in items if "path" in item.callspec.params}
    return dict(on_both_cores(one, sorted(wanted)))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_is_converted_with_one_command_and_gives_the_same_answer(path, outcomes):
    """Same output and files on 2 and 3 workers."""
    answer, differences = outcomes[path]
    assert answer.code == 0, answer.report
    assert "import farmout" in answer.text
    assert differences == [], answer.text


@pytest.mark.parametrize("name", RECIPE)
def test_a_loop_of_the_recipe_is_converted_and_run_as_a_user_would(name, tmp_path):
    """Two commands, two interpreters, the same output and the same files."""
    path = HERE.parents[1] / "examples" / "convert" / f"{name}.py"
    runner = Runner()
    try:
        answer = runner.convert(path, tmp_path / f"{name}_farmed.py")
    finally:
        runner.close()
    before = run_fresh(path.read_text(), tmp_path / "before", arguments=SMALL)
    assert before.error is None
    assert before.differences(run_fresh(answer.text, tmp_path / "after", arguments=SMALL)) == []


def test_there_are_ten_scripts_of_fifty_lines_and_the_three_of_the_recipe():
    """What people have is longer than what fits a unit test."""
    lengths = {path.stem: len(path.read_text().splitlines()) for path in SCRIPTS}
    assert set(RECIPE) <= set(lengths)
    assert sum(50 <= length <= 200 for length in lengths.values()) >= 10
