"""CPython's own tests of `multiprocessing.Pool` pass with farmout's verbs, but for those that the page lists."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from conftest import report_of_cpythons_tests

# Tests that do not pass, as the documentation lists them with their reasons.
PAGE = Path(__file__).parent.parent / "docs" / "translation.md"
LISTED = dict(re.findall(r"^\| `(_\w+\.test_\w+)` \| (\S.*)", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
BY_CHANCE = {test for test, reason in LISTED.items() if reason.startswith("passes where")}


@pytest.mark.faults
@pytest.mark.skipif(
    importlib.util.find_spec("test") is None or importlib.util.find_spec("test._test_multiprocessing") is None,
    reason="this Python was installed without its test package",
)
def test_cpythons_own_tests():
    """Each passes or is listed, and each that is listed fails; in a program of its own, which must end by itself."""
    report, errors = report_of_cpythons_tests("cpython_pool_tests.py", 280)
    listed = LISTED.keys() & set(report["ran"])
    assert listed - BY_CHANCE <= report["bad"].keys() <= listed, errors[-8000:]
    assert len(report["ran"]) - len(report["bad"]) >= 20
