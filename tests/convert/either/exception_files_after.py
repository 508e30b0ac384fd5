# trap: items after the failing one must leave nothing
for n in range(6):
    if n == 2:
        raise ValueError("two")
    with open(f"{n}.txt", "w") as file:
        file.write(str(n))
