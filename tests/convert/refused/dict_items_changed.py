# refused: stock - the dictionary is changed while its own entries are read
stock = {"a": 1, "b": 2, "c": 3}
for name in ["a", "b", "c"]:
    stock[name] += sum(stock.values())
print(stock)
