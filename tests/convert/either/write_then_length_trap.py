# trap: the write of an item fails before the length that the loop asks for
rows = ["a", "b", 3, "d"]
n = 0
try:
    for i, r in enumerate(rows):
        with open(f"x{i}.txt", "w") as f:
            f.write("head\n")
            total = sum(k * k for k in range(50))
            f.write(r + str(total))
        n += len(r)
except (AttributeError, TypeError) as e:
    print(e)
print(n)
