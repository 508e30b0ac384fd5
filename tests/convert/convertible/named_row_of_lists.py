# class: a row of lists gets a name
grid = {"a": {"x": [], "y": []}, "b": {"x": [], "y": []}}
for n in range(12):
    row = grid["ab"[n % 2]]
    row["x"].append(n ** 2)
    row["y"].append(n ** 3)
print(grid)
