# Everything needs only Python 3.10 or newer with pip and venv, and make.
PYTHON ?= python3
VENV ?= .venv
RUN = $(VENV)/bin/python
# Tests start thousands of interpreters: each would compile all of farmout anew where the environment forbids to keep it.
export PYTHONDONTWRITEBYTECODE =

BENCH = .bench-venv

.PHONY: demo test faults soak convert-soak check clusters wheel bench clean

demo: $(VENV)/installed
	$(RUN) -m farmout demo $(ARGS)

# Two processes take the files in turn, since a test mostly waits, for interpreters to start and for workers. A file stays
# whole, with its fixtures; what a test must not leave behind is counted in its own process, with temporary files of its
# own. The longest files come first, by name. Not more processes: each test has two or three workers, and some measure
# time. One process, such as for a debugger: make test ARGS="-n 0 --pdb"
test: $(VENV)/installed
	$(RUN) -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

# Every fault of docs/faults.md on every local engine, as a table, and CPython's own tests of Pool (minutes).
faults: $(VENV)/installed
	cd tests && $(abspath $(RUN)) -m faults $(ARGS)
	$(RUN) -m pytest -m faults tests/test_journal.py tests/test_array_file.py tests/test_cpython_pool.py

# A million items with workers killed at random, and tens of thousands of event orders (minutes).
soak: $(VENV)/installed
	$(RUN) -m pytest -m soak $(ARGS)

# Thousands of made programs, and the corpus in interpreters of its own, as loops and converted (minutes).
convert-soak: $(VENV)/installed
	$(RUN) -m pytest -s -m soak tests/convert $(ARGS)

check: $(VENV)/installed-check
	$(RUN) -m ruff check src tests examples
	$(RUN) -m ruff format --check src tests examples
	$(RUN) -m mypy

# With Ray, MPI, ipyparallel and scikit-learn, in an environment of its own since they are large.
clusters: pyproject.toml
	$(PYTHON) -m venv $(VENV)-clusters
	$(VENV)-clusters/bin/python -m pip install --quiet --editable '.[test,ray,mpi]' scikit-learn mpich ipyparallel
	$(VENV)-clusters/bin/python -m pytest -m clusters tests/test_clusters.py tests/test_hosts.py tests/test_executor.py -rs $(ARGS)

# Such as: make bench ARGS="--jobs W1 W3 --contenders farmout joblib"
bench: $(BENCH)/installed
	$(BENCH)/bin/python -m bench $(ARGS)

$(BENCH)/installed: bench/requirements.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --upgrade pip
	$(BENCH)/bin/python -m pip install --quiet --requirement $<
	touch $@

wheel: $(VENV)/installed
	$(RUN) -m pip install --quiet build
	$(RUN) -m build --wheel

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --upgrade pip
	$(RUN) -m pip install --quiet --editable '.[demo,test]'
	touch $@

$(VENV)/installed-check: $(VENV)/installed
	$(RUN) -m pip install --quiet --editable '.[check]'
	touch $@

clean:
	rm -rf $(VENV) $(VENV)-clusters $(BENCH) build dist
