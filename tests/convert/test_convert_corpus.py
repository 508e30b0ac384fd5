"""The corpus: what must be converted gives the same answer everywhere, what must be refused is, with its reason."""

from __future__ import annotations

import re
import shutil

import pytest

from harness import HERE, Case, Converted, Runner, cases, compare, on_both_cores, run_fresh

CONVERTIBLE, REFUSED, EITHER = cases("convertible"), cases("refused"), cases("either")


@pytest.fixture(scope="module")
def outcomes(request, tmp_path_factory):
    """Each program that is to be tested, converted: whole, or by the line of its loop where that must be refused."""
    wanted = {
        item.callspec.params["case"]
        for item in request.session.items
        if hasattr(item, "callspec") and "case" in item.callspec.params and item.module is request.module
    }
    folder = tmp_path_factory.mktemp("converted")
    return dict(on_both_cores(lambda runner, case: (case, _tried(runner, case, folder)), sorted(wanted, key=_name)))


def _name(case: Case) -> str:
    return case.name


def _tried(runner: Runner, case: Case, folder) -> tuple[Converted, list[str]]:
    options = [f"--line={case.line}"] if case.path.parent.name == "refused" else case.options
    answer = runner.convert(case.path, folder / f"{case.name}_{case.path.parent.name}.py", *options)
    return answer, compare(runner, case.text, answer.text, case.path) if answer.text is not None else []


@pytest.mark.parametrize("case", CONVERTIBLE, ids=_name)
def test_a_convertible_program_is_converted_and_gives_the_same_answer(case, outcomes):
    """Same output, files, error and exit code on 1, 2 and 3 worker processes."""
    answer, differences = outcomes[case]
    assert answer.code == 0, answer.report
    assert "farmout." in answer.text
    assert differences == [], answer.text


@pytest.mark.parametrize("case", REFUSED, ids=_name)
def test_a_loop_that_must_be_refused_is_with_its_reason(case, outcomes):
    """Exit code 1, nothing written, and the report names the variable or the call that forbids it."""
    answer, differences = outcomes[case]
    assert answer.text is None, (differences, answer.text)
    assert answer.code == 1, answer.report
    reason = case.notes["refused"].split(" - ")[0]
    assert re.search(rf"(?<![\w.]){re.escape(reason)}(?!\w)", answer.report), answer.report


@pytest.mark.parametrize("case", EITHER, ids=_name)
def test_a_trap_is_refused_or_converted_rightly(case, outcomes):
    """Programs that look like plain loops and are not, or whose items would not survive the journey."""
    answer, differences = outcomes[case]
    assert answer.code in (0, 1), answer.report
    assert differences == [], answer.text


def test_the_corpus_is_as_large_as_it_should_be():
    """At least 60 programs to convert, 80 to refuse, each with its reason, and traps."""
    assert len(CONVERTIBLE) >= 60
    assert len(REFUSED) >= 80
    assert len(EITHER) >= 80
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
@pytest.mark.parametrize("case", CONVERTIBLE, ids=_name)
def test_a_convertible_program_gives_the_same_answer_in_interpreters_of_its_own(case, tmp_path):
    """As a user would run it: two commands, two interpreters."""
    runner = Runner()
    try:
        answer = runner.convert(case.path, tmp_path / "converted.py", *case.options)
    finally:
        runner.close()
    expected = run_fresh(case.text, tmp_path / "program")
    shutil.move(tmp_path / "program.py", tmp_path / "original.py")
    shutil.move(tmp_path / "program", tmp_path / "original")
    assert expected.differences(run_fresh(answer.text, tmp_path / "program", {"FARMOUT_WORKERS": "2"})) == []
