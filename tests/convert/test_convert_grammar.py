"""Thousands of made programs: each that is converted gives the same answer, and the independent ones are converted."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from grammar import Program, make
from harness import Converted, Runner, compare, on_both_cores
from routes import make_route

# A converter that refuses everything is never wrong; of the independent programs at least this part is converted.
COVERAGE = 0.85
SOAK = int(os.environ.get("FARMOUT_CONVERT_PROGRAMS", 4000))
FIRST_SEED = int(os.environ.get("FARMOUT_CONVERT_SEED", 1_000_000))


@dataclass(frozen=True)
class Tried:
    """A program, what the converter said of it, and how its converted self differs."""

    program: Program
    answer: Converted
    differences: list[str]


def tried(folder: Path, seeds: range) -> list[Tried]:
    def one(runner: Runner, seed: int) -> Tried:
        program = make(seed)
        path = folder / f"program_{seed}.py"
        path.write_text(program.text)
        answer = runner.convert(path, folder / f"converted_{seed}.py", "--cut")
        differences = compare(runner, program.text, answer.text, path) if answer.text is not None else []
        return Tried(program, answer, differences)

    return on_both_cores(one, seeds)


def judged(results: list[Tried], capsys) -> None:
    """Print the counts; fail on a difference, a crash, or too many refusals."""
    converted = [one for one in results if one.answer.text is not None]
    independent = [one for one in results if one.program.independent]
    of_them = [one for one in independent if one.answer.text is not None]
    wrong = [one for one in results if one.differences]
    with capsys.disabled():
        first, last = results[0].program.seed, results[-1].program.seed
        print(
            f"\n{len(results)} programs, seeds {first} to {last}: {len(converted)} converted and run both ways on 1, 2 "
            f"and 3 workers, {len(wrong)} differences; {len(of_them)} of {len(independent)} independent ones converted"
        )
    assert [one.answer for one in results if one.answer.code not in (0, 1)] == []
    shown = [f"seed {one.program.seed}: {one.differences}\n{one.program.text}\n{one.answer.text}" for one in wrong]
    assert not shown, "\n\n".join(shown[:3])
    assert len(of_them) / len(independent) >= COVERAGE, [
        one.answer.report for one in independent if one.answer.text is None
    ][:20]


def test_made_programs_give_the_same_answer_when_converted(tmp_path, capsys):
    """A hundred and fifty, always the same ones."""
    judged(tried(tmp_path, range(150)), capsys)


@pytest.mark.soak
def test_thousands_of_made_programs_give_the_same_answer_when_converted(tmp_path, capsys):
    """As many as FARMOUT_CONVERT_PROGRAMS says, from the seed FARMOUT_CONVERT_SEED on."""
    judged(tried(tmp_path, range(FIRST_SEED, FIRST_SEED + SOAK)), capsys)


def wrong_routes(folder: Path, seeds: range, capsys) -> list[str]:
    """The programs of some seeds that differ from what they are converted to; prints how many there were."""

    def one(runner: Runner, seed: int) -> tuple[bool, str]:
        text, path = make_route(seed), folder / f"route_{seed}.py"
        path.write_text(text)
        new = runner.convert(path, folder / f"converted_{seed}.py").text
        differences = compare(runner, text, new, path) if new is not None else []
        return new is not None, f"seed {seed}: {differences}\n{text}\n{new}" if differences else ""

    found = on_both_cores(one, seeds)
    wrong = [shown for _, shown in found if shown]
    with capsys.disabled():
        number = sum(new for new, _ in found)
        print(
            f"\n{len(found)} ways of objects, seeds {seeds[0]} to {seeds[-1]}: {number} converted, {len(wrong)} differ"
        )
    return wrong


def test_objects_are_followed_wherever_they_go(tmp_path, capsys):
    """Most programs are refused, since a copy of such an object is another one; the others give the same answer."""
    assert wrong_routes(tmp_path, range(200), capsys) == []


@pytest.mark.soak
def test_objects_are_followed_in_thousands_of_programs(tmp_path, capsys):
    """The same with as many programs as FARMOUT_CONVERT_PROGRAMS says."""
    assert wrong_routes(tmp_path, range(FIRST_SEED, FIRST_SEED + SOAK), capsys) == []


def test_a_seed_makes_the_same_program_again_and_both_kinds_come():
    """What a report names by its seed can be looked at."""
    programs = [make(seed) for seed in range(200)]
    assert programs == [make(seed) for seed in range(200)]
    assert 0.3 < sum(program.independent for program in programs) / 200 < 0.7
    assert len({program.text for program in programs}) == 200
