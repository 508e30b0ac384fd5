# class: an item makes a list and stores it under its key
groups = {}
for key in ["x", "y", "z"]:
    groups[key] = [key * n for n in range(3)]
print(groups)
