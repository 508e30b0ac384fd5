"""`farmout.convert_source`: before and after, and loops that stay as they are."""

from __future__ import annotations

import pytest

import farmout

PAIRS = {
    "append": (
        """
import math

roots = []
for x in range(5):
    roots.append(math.sqrt(x))
""",
        """
import math
import farmout

roots = []


def process_item(x):
    return math.sqrt(x)


for value in farmout.imap(process_item, range(5)):
    roots.append(value)
""",
    ),
    "count under a condition": (
        """
import math
import farmout

count = 0
for x in range(5):
    # only the large ones
    if math.exp(x) > 3:  # e cubed
        count += 1
""",
        """
import math
import farmout

count = 0


def process_item(x):
    # only the large ones
    return math.exp(x) > 3


for chosen in farmout.imap(process_item, range(5)):
    if chosen:
        count += 1
""",
    ),
}


@pytest.mark.parametrize(("before", "after"), PAIRS.values(), ids=PAIRS)
def test_before_and_after(before: str, after: str) -> None:
    """The new text is what a person would have written."""
    assert farmout.convert_source(before).text == after


@pytest.mark.parametrize(("_before", "after"), PAIRS.values(), ids=PAIRS)
def test_converting_twice_changes_nothing(_before: str, after: str) -> None:
    """What was converted is not converted again."""
    again = farmout.convert_source(after)
    assert (again.text, again.converted) == (after, [])
