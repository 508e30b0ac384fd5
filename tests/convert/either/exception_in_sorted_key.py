# trap: a key that fails for one item
out = []
try:
    for values in [[3, 1], [2, "a"], [5, 4]]:
        out.append(sorted(values))
except TypeError as error:
    print("mixed")
print(out)
