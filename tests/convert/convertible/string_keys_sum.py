# class: d[k] += x, keys from before
balance = {"a": 100.0, "b": 0.0}
for name, amount in [("a", -0.1), ("b", 0.1), ("a", -0.2), ("b", 0.2)]:
    balance[name] += amount
print(balance)
