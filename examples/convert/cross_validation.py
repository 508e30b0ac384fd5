"""Ridge regression by hand: choose the penalty by cross validation, then bootstrap the coefficients."""

import logging
import sys

import numpy as np

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s: %(message)s")
log = logging.getLogger("ridge")
resamples = int(sys.argv[1]) if len(sys.argv) > 1 else 40
folds = 5


def make_data(rows=90, columns=6):
    """A linear model with noise; some columns do nothing."""
    generator = np.random.default_rng(5)
    x = generator.normal(size=(rows, columns))
    truth = np.array([2.0, -1.0, 0.0, 0.5, 0.0, 0.0])
    return x, x @ truth + generator.normal(0, 0.7, rows), truth


def fit(x, y, penalty):
    """The coefficients that minimize squares plus penalty."""
    return np.linalg.solve(x.T @ x + penalty * np.eye(x.shape[1]), x.T @ y)


def error_of(x, y, penalty):
    """The mean squared error of held-out folds."""
    rows = np.arange(len(y))
    total = 0.0
    for fold in range(folds):
        held = rows % folds == fold
        coefficients = fit(x[~held], y[~held], penalty)
        total += float(((x[held] @ coefficients - y[held]) ** 2).sum())
    return total / len(y)


def main():
    x, y, truth = make_data()
    penalties = np.logspace(-3, 3, 25).tolist()

    errors = {}
    best, best_penalty = float("inf"), None
    for penalty in penalties:
        error = error_of(x, y, penalty)
        errors[penalty] = error
        if error < best:
            best = error
            best_penalty = penalty
    log.info("best penalty %.4f with error %.6f", best_penalty, best)

    samples = np.zeros((resamples, x.shape[1]))
    skipped = 0
    for number in range(resamples):
        generator = np.random.default_rng([17, number])
        chosen = generator.integers(0, len(y), len(y))
        if len(np.unique(chosen)) < 40:
            skipped += 1
            continue
        samples[number] = fit(x[chosen], y[chosen], best_penalty)
        if number % 10 == 0:
            log.info("resample %d", number)

    low, high = np.quantile(samples, [0.05, 0.95], axis=0)
    for column, value in enumerate(truth):
        inside = "inside" if low[column] <= value <= high[column] else "outside"
        print(f"column {column}: {low[column]:+.4f} to {high[column]:+.4f}, the truth {value:+.1f} is {inside}")
    print("skipped", skipped)


if __name__ == "__main__":
    main()
