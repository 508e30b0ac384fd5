TESTS = {
    "sphere": {"f": lambda x: sum(v * v for v in x), "lo": -5},
    "sum": {"f": lambda x: sum(x), "lo": -1},
}
for name, spec in TESTS.items():
    f = spec["f"]
    best = min(f([i, i + spec["lo"]]) for i in range(5))
    print(name, best)
