# trap: += of a tuple to a list, and of a string
out = []
for value in [(1, 2), "ab", {3: 4}, range(2)]:
    out += value
print(out)
