"""Clusters by k-means: each round assigns every point by itself and then moves the centres."""

import sys

import numpy as np

count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
k = 4


def make_points(n):
    """Points around four places."""
    generator = np.random.default_rng(11)
    middles = np.array([[0.0, 0.0], [5.0, 1.0], [1.0, 6.0], [6.0, 6.0]])
    return middles[np.arange(n) % 4] + generator.normal(0, 0.8, (n, 2))


def nearest_centre(point, centres):
    """Index of the nearest centre and the squared distance to it."""
    squares = ((centres - point) ** 2).sum(axis=1)
    best = int(squares.argmin())
    return best, float(squares[best])


def assign(points, centres):
    """The cluster of each point, and the sum of squared distances."""
    labels = np.zeros(len(points), dtype=int)
    inertia = 0.0
    for i in range(len(points)):
        label, square = nearest_centre(points[i], centres)
        labels[i] = label
        inertia += square
    return labels, inertia


def move(points, labels, centres):
    """The mean of each cluster; an empty one keeps its centre."""
    moved = np.empty_like(centres)
    for c in range(len(centres)):
        members = points[labels == c]
        moved[c] = members.mean(axis=0) if len(members) else centres[c]
    return moved


points = make_points(count)
centres = points[:k].copy()
rounds = 0
while True:
    rounds += 1
    labels, inertia = assign(points, centres)
    print(f"round {rounds}: inertia {inertia!r}")
    new = move(points, labels, centres)
    if np.allclose(new, centres) or rounds == 20:
        break
    centres = new

sizes = {}
for label in range(k):
    sizes[label] = int((labels == label).sum())
print("sizes", sizes)
print("centres", centres.round(6).tolist())
