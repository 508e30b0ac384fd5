"""A Python text with its syntax tree, and the exact place of each node in the text."""

from __future__ import annotations

import ast
import re

__all__ = ["BadSource", "Source", "is_expression"]


class BadSource(ValueError):
    """The text is no Python that can be read; ``line`` says where, as far as it is known."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message)
        self.line = line


def is_expression(text: str) -> bool:
    """Whether a text is one expression, perhaps with a comment behind it."""
    try:
        ast.parse(f"({text}\n)", mode="eval")
    except SyntaxError:
        return False
    return True


class Source:
    """Text, tree and places. The text has plain newlines here; ``newline`` is what the file had."""

    def __init__(self, text: str, name: str = "<text>") -> None:
        self.name = name
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.text = text.replace("\r\n", "\n")
        if "\r" in self.text:
            raise BadSource(f"{name}: has carriage returns inside its lines; save it with plain line ends", None)
        try:
            self.tree = ast.parse(self.text)
        except SyntaxError as error:
            where = f"{name}, line {error.lineno}" if error.lineno is not None else name
            raise BadSource(f"{where}: {error.msg}", error.lineno) from None
        except (ValueError, RecursionError, MemoryError) as error:
            raise BadSource(f"{name}: cannot be read as Python ({error})", None) from None
        self.lines = self.text.split("\n")
        self._starts = [0]
        for line in self.lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def start(self, node: ast.AST) -> int:
        """Offset of a node's first character; decorators count."""
        decorators = getattr(node, "decorator_list", None)
        if decorators:
            return self.line_start(decorators[0].lineno) + self.indent_width(decorators[0].lineno)
        return self._offset(node.lineno, node.col_offset)  # type: ignore[attr-defined]

    def end(self, node: ast.AST) -> int:
        """Offset after a node's last character."""
        return self._offset(node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]

    def close(self, node: ast.expr) -> bool:
        """Have an expression that was made of parts of another end behind its parentheses; False where it cannot."""
        while not is_expression(self.segment(node)):
            more = re.match(r"[ \t]*\)", self.text[self.end(node) :])
            if more is None:
                return False
            node.end_col_offset = (node.end_col_offset or 0) + more.end()
        return True

    def segment(self, node: ast.AST) -> str:
        """The text of a node, without parentheses around it."""
        return self.text[self.start(node) : self.end(node)]

    def behind(self, statement: ast.stmt) -> int | None:
        """Offset of the end of the line on which a statement ends; None where more than a comment stands behind it."""
        last = statement.end_lineno or 0
        end = self.line_start(last) + len(self.line(last))
        return end if self.text[self.end(statement) : end].strip()[:1] in ("", "#") else None

    def line_start(self, line: int) -> int:
        """Offset of the first character of a line (counted from 1)."""
        return self._starts[line - 1]

    def indent(self, line: int) -> str:
        """The blanks at the start of a line."""
        text = self.lines[line - 1]
        return text[: len(text) - len(text.lstrip())]

    def indent_width(self, line: int) -> int:
        return len(self.indent(line))

    def line(self, number: int) -> str:
        return self.lines[number - 1]

    def _offset(self, line: int, column: int) -> int:
        text = self.lines[line - 1]
        if text.isascii():
            return self._starts[line - 1] + column
        return self._starts[line - 1] + len(text.encode()[:column].decode())
