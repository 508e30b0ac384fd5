"""Runs CPython's own executor tests, those of this interpreter, against `farmout.Executor`; prints JSON.

A program of its own: the tests are imported, not copied, and each runs with the executor in place of the standard one.
"""

from __future__ import annotations

import gc
import importlib
import json
import multiprocessing
import sys
import threading
import unittest
import weakref

import farmout

# The classes of tests that are for process pools, or for any executor.
GROUPS = (
    "executor.ExecutorTest",
    "test_wait.WaitTests",
    "test_as_completed.AsCompletedTests",
    "test_shutdown.ProcessPoolShutdownTest",  # with those for any executor
    "test_init.InitializerMixin",
    "test_init.FailingInitializerMixin",
    "test_deadlock.ExecutorDeadlockTest",
    "test_process_pool.ProcessPoolExecutorTest",
)
# Their tasks wait for ever, and after a first error nothing ends them: known not to pass, they are not run.
ENDLESS = {"ProcessPoolExecutorTest.test_force_shutdown_workers"}


def classes():
    """The test cases, with our executor."""
    support = importlib.import_module("test.support")
    tests = importlib.import_module("test.test_concurrent_futures")
    one_file = not hasattr(tests, "__path__")  # as before Python 3.12
    util = tests if one_file else importlib.import_module("test.test_concurrent_futures.util")
    support.use_resources = None
    support.SHORT_TIMEOUT = support.LONG_TIMEOUT = 20.0
    for group in GROUPS:
        module_name, class_name = group.split(".")
        module = tests if one_file else importlib.import_module(f"test.test_concurrent_futures.{module_name}")
        mixin = getattr(module, class_name)
        base = util.BaseTestCase
        bases = (mixin, base) if issubclass(mixin, util.ExecutorMixin) else (mixin, util.ExecutorMixin, base)
        names = {"executor_type": farmout.Executor, "TIMEOUT": 20, "ctx": "forkserver", "get_context": _context}
        if hasattr(mixin, "test_free_reference"):
            names["test_free_reference"] = _lets_go_of_results
        names.update(create_event=_shared_event, __module__=__name__)
        globals()[class_name] = made = type(class_name, bases, names)  # workers find its methods here by name
        if class_name == "ProcessPoolShutdownTest":
            _let_scripts_import_ours(module)
        yield made


def _context(case):
    return multiprocessing.get_context("forkserver")


def _lets_go_of_results(case):
    """Instead of CPython's, which looks at once: `Future.set_result` holds the result until it returns, in its thread.

    So under load that test fails now and then, whatever the executor is.
    """
    for result in case.executor.map(_Referable, range(10)):
        gone = threading.Event()
        weakref.finalize(result, gone.set)
        del result
        gc.collect()
        assert gone.wait(20)


class _Referable:
    def __init__(self, number):
        pass


def _shared_event(case):
    """As Python 3.14 and newer make it: in a server of its own."""
    if not hasattr(case, "manager"):
        case.manager = multiprocessing.get_context("forkserver").Manager()
        case.addCleanup(case.manager.shutdown)
    return case.manager.Event()


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
    """Run and report: {"ran": [test], "bad": {test: last line of its error}}; skipped ones did not run."""
    cases = [case for kind in classes() for case in unittest.defaultTestLoader.loadTestsFromTestCase(kind)]
    endless = {_name(case) for case in cases} & ENDLESS
    suite = unittest.TestSuite(case for case in cases if _name(case) not in endless)
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(suite)
    bad = {_name(case): text.strip().splitlines()[-1] for case, text in result.failures + result.errors}
    bad.update(dict.fromkeys(endless, "not run"))
    ran = {_name(case) for case in cases} - {_name(case) for case, _ in result.skipped}
    print(json.dumps({"ran": sorted(ran), "bad": bad}))


def _name(case):
    return ".".join(case.id().partition(" ")[0].split(".")[-2:])  # a part of a test, in brackets, is that test


if __name__ == "__main__":
    main()
