"""Runs CPython's own executor tests, those of this interpreter, against `farmout.Executor`; prints JSON.

A program of its own: the tests are imported, not copied, and each runs with the executor in place of the standard one.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import sys
import unittest

import farmout

# Which test classes, and of those with tests of private attributes, which methods.
GROUPS = {
    "executor.ExecutorTest": None,
    "test_wait.WaitTests": None,
    "test_as_completed.AsCompletedTests": None,
    "test_shutdown.ExecutorShutdownTest": None,
    "test_init.InitializerMixin": None,
    "test_deadlock.ExecutorDeadlockTest": None,
    "test_process_pool.ProcessPoolExecutorTest": None,
}


def classes():
    """The test cases, with our executor."""
    support = importlib.import_module("test.support")
    util = importlib.import_module("test.test_concurrent_futures.util")
    support.use_resources = None
    support.SHORT_TIMEOUT = support.LONG_TIMEOUT = 20.0
    for group in GROUPS:
        module_name, class_name = group.split(".")
        module = importlib.import_module(f"test.test_concurrent_futures.{module_name}")
        mixin = getattr(module, class_name)
        bases = (mixin, util.BaseTestCase)
        if not issubclass(mixin, util.ExecutorMixin):
            bases = (mixin, util.ExecutorMixin, util.BaseTestCase)
        names = {"executor_type": farmout.Executor, "TIMEOUT": 20, "ctx": "", "get_context": _context}
        names["__module__"] = __name__
        globals()[class_name] = made = type(class_name, bases, names)  # workers find its methods here by name
        if class_name == "ExecutorShutdownTest":
            _let_scripts_import_ours(module)
        yield made


def _context(case):
    return multiprocessing.get_context("forkserver")


def _let_scripts_import_ours(module):
    run = module.assert_python_ok

    def assert_python_ok(*arguments, **options):
        *flags, code = arguments
        code = code.replace(
            "from concurrent.futures import Executor", "from farmout import Executor; import multiprocessing"
        )
        return run(*flags, code, __isolated=False, **options)

    module.assert_python_ok = assert_python_ok


def main():
    """Run and report: {"ran": number, "bad": {test: last line of its error}}."""
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(kind) for kind in classes())
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(suite)
    bad = {case.id().split(".")[-1]: text.strip().splitlines()[-1] for case, text in result.failures + result.errors}
    print(json.dumps({"ran": result.testsRun, "bad": bad}))


if __name__ == "__main__":
    main()
