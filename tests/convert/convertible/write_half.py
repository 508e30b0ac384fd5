# class: the write itself fails half way
for n in range(5):
    parts = [str(n * k) for k in range(3)]
    if n == 3:
        parts[1] = 7
    with open(f"p{n}.txt", "w") as f:
        for part in parts:
            f.write(part)
            f.write(";")
