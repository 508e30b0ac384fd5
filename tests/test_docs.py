"""Examples in docstrings run as they stand."""

from __future__ import annotations

import doctest
import importlib

import pytest

import farmout


@pytest.mark.parametrize("name", sorted(set(farmout._WHERE) | {"._contract", "._plan.order"}))
def test_docstrings(name):
    """Every example prints what it says."""
    module = importlib.import_module(name, "farmout")
    result = doctest.testmod(module)
    assert result.failed == 0
