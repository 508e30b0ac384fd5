# trap: a column names one file twice
rows = [("a", 1), ("b", 2), ("a", 3)]
for name, value in rows:
    with open(f"{name}.txt", "w") as f:
        f.write(str(value) * 2000)
print(open("a.txt").read()[:2])
