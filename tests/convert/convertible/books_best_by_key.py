# cut: the best so far is looked up
# class: the key of the best so far, whose value stands in a dict
def simulate(a, b):
    x, steps = a, []
    for _ in range(20):
        x = (x * b + 1) % 97
        steps.append(x)
    return steps

results = {}
peak = None
for params in ["1-2", "3-5", "4-7", "2-9"]:
    a, b = params.split("-")
    steps = simulate(int(a), int(b))
    results[params] = {"high": max(steps), "low": min(steps)}
    if peak is None or max(steps) > results[peak]["high"]:
        peak = params
print(results, peak)
