"""The corpus: what must be converted gives the same answer everywhere, what must be refused is, with its reason."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from harness import HERE, Case, Converted, Runner, cases, compare, on_both_cores, run_fresh

CONVERTIBLE, REFUSED, EITHER = cases("convertible"), cases("refused"), cases("either")


def tried(folder: str, tmp_path: Path) -> list[tuple[Case, Converted, list[str]]]:
    """Every program of a folder, converted (where it must be refused, by the line of its loop), and how that differs.

    FARMOUT_CONVERT_CASES, a regular expression, takes those that it finds in their names.
    """
    wanted = [case for case in cases(folder) if re.search(os.environ.get("FARMOUT_CONVERT_CASES", ""), case.name)]

    def one(runner: Runner, case: Case) -> tuple[Case, Converted, list[str]]:
        options = [f"--line={case.line}"] if folder == "refused" else case.options
        options += ["--cut"] if folder == "either" else []
        answer = runner.convert(case.path, tmp_path / f"{case.name}.py", *options)
        return case, answer, compare(runner, case.text, answer.text, case.path) if answer.text is not None else []

    return on_both_cores(one, wanted)


def shown(found: list[tuple[Case, Converted, list[str]]]) -> str:
    """Failures, to be read: the name of the program, the differences, the report, the new text."""
    parts = [f"{case.name}: {differences}\n{answer.report}\n{answer.text or ''}" for case, answer, differences in found]
    return f"{len(found)}: {', '.join(case.name for case, _, _ in found)}\n\n" + "\n\n".join(parts[:5])


def test_convertible_programs_are_converted_and_give_the_same_answer(tmp_path):
    """Same output, files, error and exit code on 1, 2 and 3 workers; only those with a note may still be refused."""
    found = tried("convertible", tmp_path)
    wrong = [one for one in found if one[2] or one[1].code not in (0, 1)]
    assert not wrong, shown(wrong)
    refused = [one for one in found if one[1].code == 1 and "not" not in one[0].notes]
    assert not refused, shown(refused)
    assert not [case.name for case, answer, _ in found if answer.text is not None and "farmout." not in answer.text]
    assert sum(answer.code for _, answer, _ in found) <= len(found) / 20


def test_loops_that_must_be_refused_are_with_their_reason(tmp_path):
    """Exit code 1, nothing written, and the report names the variable or the call that forbids it."""

    def right(case: Case, answer: Converted) -> bool:
        reason = case.notes["refused"].split(" - ")[0]
        named = re.search(rf"(?<![\w.]){re.escape(reason)}(?!\w)", answer.report)
        return answer.text is None and answer.code == 1 and named is not None

    wrong = [one for one in tried("refused", tmp_path) if not right(one[0], one[1])]
    assert not wrong, shown(wrong)


def test_traps_are_refused_or_converted_rightly(tmp_path):
    """Programs that look like plain loops and are not, or whose items would not survive the journey."""
    found = tried("either", tmp_path)
    wrong = [one for one in found if one[2] or one[1].code not in (0, 1)]
    assert not wrong, shown(wrong)
    assert sum(answer.code == 0 for _, answer, _ in found) >= len(found) / 5


def test_the_corpus_is_as_large_as_it_should_be():
    """At least 60 programs to convert, 80 to refuse, each with its reason, and traps."""
    assert len(CONVERTIBLE) >= 60
    assert len(REFUSED) >= 80
    assert len(EITHER) >= 80
    assert (
        not {case.name for case in [*CONVERTIBLE, *REFUSED, *EITHER]} & sys.stdlib_module_names
    )  # it would be imported
    assert [case.name for case in REFUSED if " - " not in case.notes.get("refused", "")] == []


def test_a_program_gives_the_same_in_the_runner_and_in_an_interpreter_of_its_own(tmp_path):
    """The quick way of running that the other tests use is the slow one's equal."""
    names = {"one_file_each", "exception_own_class", "exit_code", "logging_lines", "sum_float", "main_guard"}
    runner = Runner()
    try:
        for case in [case for case in CONVERTIBLE if case.name in names]:
            assert run_fresh(case.text, tmp_path / case.name).differences(runner.run(case.text, case.path)) == []
    finally:
        runner.close()


def test_the_runner_sees_each_kind_of_difference():
    """A harness that sees nothing would find everything right."""
    before = "import sys\nopen('a', 'w').write('x')\nprint('out')\nprint('err', file=sys.stderr)\n"
    after = {
        "stdout": before + "print()",
        "stderr": before + "print(file=sys.stderr)",
        "error": before + "raise ValueError('x')",
        "code": before + "sys.exit(3)",
        "files": before + "open('b', 'w').close()",
    }
    runner = Runner()
    try:
        expected = runner.run(before, HERE / "before.py")
        for kind, text in after.items():
            assert kind in " ".join(expected.differences(runner.run(text, HERE / "after.py")))
    finally:
        runner.close()


def test_the_runner_runs_items_in_as_many_processes_as_asked():
    """Three workers are three processes, none of them the runner's own."""
    text = (
        "import os, time, farmout\n"
        "def who(n):\n    time.sleep(0.05)\n    return os.getpid()\n"
        "pids = set(farmout.map(who, range(12)))\nprint(len(pids), os.getpid() in pids)\n"
    )
    runner = Runner()
    try:
        for workers in "123":
            options = {"FARMOUT_WORKERS": workers, "FARMOUT_CHUNKSIZE": "1"}
            assert runner.run(text, HERE / "who.py", options).stdout == f"{workers} False\n"
    finally:
        runner.close()


@pytest.mark.soak
def test_convertible_programs_give_the_same_answer_in_interpreters_of_their_own(tmp_path):
    """As a user would run them: two commands, two interpreters."""

    def one(runner: Runner, case: Case) -> tuple[Case, Converted, list[str]]:
        before, after = tmp_path / case.name / "before", tmp_path / case.name / "after"
        before.parent.mkdir()
        answer = runner.convert(case.path, before.parent / "new.py", *case.options)
        if answer.text is None:
            return case, answer, []
        after_options = {"FARMOUT_WORKERS": "2"}
        return case, answer, run_fresh(case.text, before).differences(run_fresh(answer.text, after, after_options))

    found = on_both_cores(one, CONVERTIBLE)
    assert not [x for x in found if x[2]], shown([x for x in found if x[2]])
