import copy
stock = [{"a": 1, "t": []}, {"a": 2, "t": ["x"]}]
def discount(item, rate):
    item = copy.deepcopy(item)
    item["a"] = item["a"] * rate
    item["t"].append("d")
    return item
out = []
for s in stock:
    out.append(discount(s, 0.5))
print(stock, out)
