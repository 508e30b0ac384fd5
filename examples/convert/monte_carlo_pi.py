"""Estimate pi from random points, with one seed for each run, and see how the error falls with their number."""

import math
import random
import statistics
import sys

runs = int(sys.argv[1]) if len(sys.argv) > 1 else 60


def estimate(seed, points):
    """Four times the part of the points in the unit square that is inside the quarter circle."""
    dice = random.Random(seed)
    inside = 0
    for _ in range(points):
        x, y = dice.random(), dice.random()
        if x * x + y * y <= 1.0:
            inside += 1
    return 4.0 * inside / points


def interval(values):
    """Mean and a 95 % confidence interval."""
    mean = statistics.fmean(values)
    half = 1.96 * statistics.stdev(values) / math.sqrt(len(values))
    return mean, mean - half, mean + half


estimates = []
closest, closest_seed = math.inf, -1
covered = 0
for seed in range(runs):
    value = estimate(seed, 400 + 10 * seed)
    estimates.append(value)
    error = abs(value - math.pi)
    if error < closest:
        closest, closest_seed = error, seed
    if error < 0.1:
        covered += 1

mean, low, high = interval(estimates)
print(f"pi is about {mean:.6f}, between {low:.6f} and {high:.6f}")
print(f"closest: seed {closest_seed}, off by {closest:.8f}; {covered} of {runs} within a tenth")

sizes = [50, 100, 200, 400, 800]
table = {}
for points in sizes:
    errors = [abs(estimate(1000 + seed, points) - math.pi) for seed in range(10)]
    table[points] = statistics.fmean(errors)
for points, error in table.items():
    print(f"{points:6d} points: mean error {error:.6f}, times root {error * math.sqrt(points):.4f}")

target = None
for points in range(100, 3000, 100):
    if abs(estimate(7, points) - math.pi) < 0.005:
        target = points
        break
print("within 0.005 for the first time with", target, "points")
