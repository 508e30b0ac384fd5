"""What somebody reads who presses Ctrl-C."""

from __future__ import annotations

import os
import signal

import pytest

import farmout


@pytest.mark.parametrize("journal", [False, True])
def test_ctrl_c_says_how_far_it_came(tmp_path, journal):
    """How many items were done, and whether they are kept."""

    def items():
        yield from range(5)
        raise KeyboardInterrupt

    options = {"journal": tmp_path / "kept"} if journal else {}
    results = farmout.imap(abs, items(), engine="serial", **options)
    with pytest.raises(KeyboardInterrupt) as caught:
        list(results)
    assert caught.value.__notes__[0].startswith("farmout: stopped when ")
    assert ("the journal has them" if journal else "with journal=PATH") in caught.value.__notes__[0]


@pytest.mark.parametrize(("existing", "words"), [("skip", "the same call goes on"), ("overwrite", "existing='skip'")])
def test_ctrl_c_with_files_says_that_they_are_there(tmp_path, existing, words):
    """They are what is kept, without a journal."""

    def write(i, path):
        if i == 3:
            os.kill(os.getpid(), signal.SIGINT)
        path.touch()

    with pytest.raises(KeyboardInterrupt) as caught:
        farmout.files(write, range(5), to=str(tmp_path / "{index}"), existing=existing, engine="serial")
    (note,) = caught.value.__notes__
    assert "their files are there" in note
    assert words in note
