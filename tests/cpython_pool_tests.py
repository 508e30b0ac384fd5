"""Runs CPython's own tests of `multiprocessing.Pool`, those of this interpreter, against farmout; prints JSON.

A program of its own: the tests are imported, not copied, and run with `pool_adapter.Pool` in place of the standard one.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import sys
import unittest

from pool_adapter import Pool

GROUPS = ("_TestPool", "_TestPoolWorkerErrors", "_TestPoolWorkerLifetime")


def make_classes():
    """The test cases, with our pool; some of them take it from `multiprocessing` itself."""
    support = importlib.import_module("test.support")
    scripts = importlib.import_module("test.support.script_helper")
    support.use_resources = None
    support.LONG_TIMEOUT = 300  # the "takes forever" of `test_terminate`
    tests = importlib.import_module("test._test_multiprocessing")
    multiprocessing.Pool = Pool
    run = scripts.assert_python_ok
    scripts.assert_python_ok = lambda flag, code: run(
        flag,
        code.replace("from multiprocessing import Pool", "from pool_adapter import Pool"),
        __isolated=False,
        PYTHONPATH=os.pathsep.join(sys.path),
    )
    for group in GROUPS:
        bases = (getattr(tests, group), tests.ProcessesMixin, unittest.TestCase)
        names = {"Pool": staticmethod(Pool), "__module__": __name__}
        globals()[group] = made = type(group, bases, names)
        yield made


def main():
    """Run and report: {"ran": [test], "bad": {test: last line of its error}}; skipped ones did not run."""
    cases = [case for kind in CLASSES for case in unittest.defaultTestLoader.loadTestsFromTestCase(kind)]
    if wanted := sys.argv[1:]:
        cases = [case for case in cases if any(word in case.id() for word in wanted)]
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(unittest.TestSuite(cases))
    bad = {_name(case): text.strip().splitlines()[-1] for case, text in result.failures + result.errors}
    ran = {_name(case) for case in cases} - {_name(case) for case, _ in result.skipped}
    print(json.dumps({"ran": sorted(ran), "bad": bad}))


def _name(case):
    return ".".join(case.id().split(".")[-2:])


if __name__ == "__main__":  # under its own name: of a class in the main program workers would get the pool it holds
    importlib.import_module("cpython_pool_tests").main()
else:
    CLASSES = list(make_classes())  # workers find their methods here
