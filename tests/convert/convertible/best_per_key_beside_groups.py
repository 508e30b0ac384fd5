# class: the best per key, in a text that also has a defaultdict
from collections import defaultdict

orders = [{"c": "ann", "q": 3, "p": 20}, {"c": "bob", "q": 1, "p": 15}, {"c": "ann", "q": 2, "p": 7}]
spent = defaultdict(int)
biggest = {}
for order in orders:
    amount = order["q"] * order["p"]
    spent[order["c"]] += amount
for order in orders:
    amount = order["q"] * order["p"]
    biggest[order["c"]] = max(biggest.get(order["c"], 0), amount)
print(dict(spent), biggest)
