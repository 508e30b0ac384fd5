"""The journal of a run: what is finished is kept in a file, and taken from there when the same call runs again."""

from __future__ import annotations

import json
import os
import pickle
import platform
import struct
import time
from collections.abc import Callable
from typing import Any, Protocol

from .._contract import Columns, Done, Failed, Recalled, Run, Told, error_text, shorten
from .._wire.blame import not_picklable, users_cause
from .._wire.digest import Describer, digest_of
from .._wire.handlers import raise_if_handlers
from .._wire.payload import pack
from ..errors import Failure, JournalError, JournalMismatch
from .records import CALL, END, FAILURE, FORMAT, RESULT, Record, Records, pack_record

__all__ = ["Form", "Journal", "Stale", "Values"]

SYNC_SECONDS = 1.0  # what is written is on the disk so soon at the latest


class Stale(Exception):
    """What a record refers to is no longer there: the item is computed again."""


class Form(Protocol):
    """What stands in the journal for a result; ``name`` and ``details`` tell calls with other results apart."""

    name: str

    @property
    def details(self) -> object: ...

    def freeze(self, index: int, value: Any) -> Any:
        """What to pickle for a result."""
        ...

    def thaw(self, index: int, frozen: Any) -> Any:
        """The result again; raises `Stale` if that is not possible."""
        ...


class Values:
    """Results are kept themselves."""

    name = "results"
    details: object = None

    def freeze(self, index: int, value: Any) -> Any:
        return value

    def thaw(self, index: int, frozen: Any) -> Any:
        return frozen


class Journal:
    """A `farmout._contract.Memory` in a file.

    A result is recalled only if everything agrees that it depends on: index, item, function with all that it takes from
    outside, seed, and the format of the file.
    """

    left = "the journal has them, and the same call goes on from there"

    def __init__(
        self,
        path: str,
        function: Callable[..., Any],
        *,
        star: bool = False,
        seed: Any = None,
        initializer: object = None,
        form: Form | None = None,
    ) -> None:
        self.path = path
        self._function = function
        self._rest = {"how the function is called": "fn(*item)" if star else "fn(item)", "seed": seed}
        self._initializer = initializer
        self.form: Form = form or Values()
        self._describer = Describer()
        self._records: Records | None = None
        self._call = b""
        self._found: dict[bytes, Record] = {}
        self._keys: dict[int, bytes] = {}  # of items that were read and are not settled
        self._tried: dict[int, float] = {}  # seconds of the last try of items that failed
        self._counts = {"recalled": 0, "computed": 0, "failed": 0}
        self._unsynced: float | None = None  # when to sync at the latest

    # -- a run ------------------------------------------------------------------------------------------------------

    def begin(self, run: Run) -> None:
        """Open the file; raises `JournalError` if it cannot be used, `JournalMismatch` if it is another call's."""
        parts = self._parts()
        self._call = digest_of(b"%d" % FORMAT, *(p for name in sorted(parts) for p in (name.encode(), parts[name])))
        records = Records(self.path)
        try:
            self._compare(records, parts, run.name)
            self._found = {r.key: r for r in records.found if r.kind == RESULT}
            records.found.clear()
            self._records = records
            self._write([self._json(CALL, self._description(run, parts))])
            self._sync()
        except BaseException:
            records.close()
            raise

    def recall(self, start: int, columns: Columns) -> list[Recalled]:
        """What is known of the items from ``start`` on, which were just read."""
        recalled: list[Recalled] = []
        for index, row in enumerate(zip(*columns, strict=True), start):
            item = row if len(row) > 1 else row[0]
            key = digest_of(self._call, struct.pack("<Q", index), self._describer.digest(f"item {index}", item))
            record = self._found.pop(key, None)
            if record is not None and self._load(record, index, recalled):
                continue
            self._keys[index] = key
        return recalled

    def observe(self, event: Told) -> None:
        """Keep what finished, before anybody else hears of it."""
        if isinstance(event, Done):
            results = [
                self._result(index, value, seconds)
                for index, (value, seconds) in enumerate(zip(event.values, event.seconds, strict=True), event.start)
            ]
            self._counts["computed"] += len(results)
            self._write(results)
        elif isinstance(event, Failed):
            self._tried[event.index] = event.seconds
        elif isinstance(event, Failure):
            self._note_failure(event)

    def _note_failure(self, failure: Failure) -> None:
        """For whoever looks into the journal; a later run computes the item again."""
        self._counts["failed"] += 1
        reason = {"error": f"{type(failure.error).__name__}: {failure.error}", "item": shorten(failure.item)}
        seconds = self._tried.pop(failure.index, 0.0)
        key = self._keys.pop(failure.index, bytes(len(self._call)))
        self._write([self._json(FAILURE, reason, index=failure.index, seconds=seconds, key=key)])

    def rest(self) -> float | None:
        """Sync if it is time to; returns the seconds until this must be called again."""
        if self._unsynced is None:
            return None
        left = self._unsynced - time.monotonic()
        if left > 0:
            return left
        self._sync()
        return None

    def end(self, error: BaseException | None) -> None:
        """Close the file, which another run may use from now on."""
        records, self._records = self._records, None
        assert records is not None
        try:
            if not isinstance(error, JournalError):  # else it is the file that cannot be written
                outcome = None if error is None else error_text(error).rstrip(": ")
                records.write([self._json(END, {"ended": time.time(), "error": outcome, **self._counts})])
                records.sync()
        finally:
            records.close()
            self._found.clear()

    # -- what identifies a call -------------------------------------------------------------------------------------

    def _parts(self) -> dict[str, bytes]:
        parts = self._describer.parts_of("function", self._function)
        if self._initializer is not None:
            parts["the initializer"] = self._describer.digest("initializer", self._initializer)
        rest = {**self._rest, f"what is kept ({self.form.name})": self.form.details}
        return {**parts, **{name: self._describer.digest(name, value) for name, value in rest.items()}}

    def _description(self, run: Run, parts: dict[str, bytes]) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "python": platform.python_version(),
            "verb": run.verb,
            "function": run.name,
            "engine": run.engine,
            "workers": run.workers,
            "total": run.total,
            "seed": shorten(self._rest["seed"]),
            "pid": os.getpid(),
            "began": time.time(),
            "parts": {name: part.hex() for name, part in parts.items()},
        }

    def _compare(self, records: Records, parts: dict[str, bytes], function: str) -> None:
        calls = [records.json(r) for r in records.found if r.kind == CALL]
        earlier = next((call for call in reversed(calls) if call is not None), None)
        if earlier is None:
            return
        mine = {name: part.hex() for name, part in parts.items()}
        names = {**earlier["parts"], **mine}
        differ = [name for name in names if mine.get(name) != earlier["parts"].get(name)]
        if len(differ) > 1 and "function" in differ:
            differ.remove("function")  # the others say more exactly what about it
        if not differ:
            return
        seeds = earlier["seed"], shorten(self._rest["seed"])
        said = [f"seed (was {seeds[0]}, is {seeds[1]})" if name == "seed" else name for name in differ]
        if earlier["function"] != function:
            said.insert(0, f"the function (was {earlier['function']}, is {function})")
        text = f"the journal {self.path} was written by another call. What differs: {'; '.join(said)}"
        if earlier["python"].rsplit(".", 1)[0] != platform.python_version().rsplit(".", 1)[0]:
            text += f" (it was written by Python {earlier['python']}, whose code is not comparable with this version's)"
        raise JournalMismatch(f"{text}. Give this call a journal of its own, or delete that one to compute all again")

    # -- records ----------------------------------------------------------------------------------------------------

    def _load(self, record: Record, index: int, recalled: list[Recalled]) -> bool:
        """Append the result of a record; returns whether it was good."""
        assert self._records is not None
        content = self._records.content(record)
        if content is None:
            return False
        try:
            value = self.form.thaw(index, pickle.loads(content[0], buffers=content[1]))
        except Exception as error:  # classes that have moved, rows that were overwritten: computed again
            raise_if_handlers(error)
            return False
        self._counts["recalled"] += 1
        last = recalled[-1] if recalled else None
        if last is not None and last.start + len(last.values) == index:
            last.values.append(value)
            last.seconds += record.seconds
            last.nbytes += record.size
        else:
            recalled.append(Recalled(index, [value], record.seconds, record.size))
        return True

    def _result(self, index: int, value: Any, seconds: float) -> list[Any]:
        key = self._keys.pop(index)
        self._tried.pop(index, None)
        frozen = self.form.freeze(index, value)
        try:
            packed = pack(frozen)
        except Exception as error:
            raise_if_handlers(error)
            raise not_picklable("result", value, error, pack) from users_cause(error)
        return pack_record(RESULT, packed.data, packed.buffers, index=index, seconds=seconds, key=key)

    def _json(self, kind: int, content: dict[str, Any], **head: Any) -> list[Any]:
        return pack_record(kind, json.dumps(content).encode(), **head)

    def _write(self, records: list[list[Any]]) -> None:
        assert self._records is not None
        self._records.write(records)
        if self._unsynced is None:
            self._unsynced = time.monotonic() + SYNC_SECONDS

    def _sync(self) -> None:
        assert self._records is not None
        self._unsynced = None
        self._records.sync()
