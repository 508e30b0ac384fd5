# class: pairs, places and items of a dict that a function lets through
def good(a, b):
    return (a * b) % 7 > 3
names = ["a", "bb", "ccc"]
ages = [4, 8, 15]
chosen = [(name, age) for name, age in zip(names, ages) if good(len(name), age)]
print(chosen, [i for i, name in enumerate(names) if good(i, len(name))])
table = {"x": 3, "y": 9}
print({k: v for k, v in table.items() if good(v, 5)}, [k for k in table if good(len(k), 9)])
