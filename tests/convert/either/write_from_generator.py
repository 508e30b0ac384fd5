# trap: a generator of lines
for n in range(4):
    lines = (f"{k}\n" for k in range(n))
    with open(f"{n}.txt", "w") as f:
        f.writelines(lines)
