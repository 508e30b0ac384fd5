# class: a record of the best, field by field
def loss(rate, penalty):
    return sum((rate * i - penalty) ** 2 for i in range(10))

best = {"loss": float("inf"), "params": None}
results = []
for rate in [0.1, 0.5, 0.02]:
    value = loss(rate, 1.0)
    results.append((rate, value))
    if value < best["loss"]:
        best["loss"] = value
        best["params"] = (rate, 1.0)
print(best, results)
