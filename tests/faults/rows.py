"""All rows, in the order of their numbers."""

from __future__ import annotations

from . import rows_caller, rows_death, rows_input, rows_raise, rows_shared, rows_slow, rows_start, rows_wire
from .table import ROWS

__all__ = ["ROWS"]

# Imported for the rows that they enter in the table.
_SECTIONS = (rows_raise, rows_wire, rows_death, rows_caller, rows_slow, rows_start, rows_input, rows_shared)
ROWS.sort(key=lambda row: row.number)
