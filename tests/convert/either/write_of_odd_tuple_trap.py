# trap: one tuple is too short
def job(i, xs):
    a, b = xs
    with open(f"d{i}.txt", "w") as f:
        f.write(f"{a} {b}")
for i, xs in enumerate([(1, 2), (3, 4), (5,), (6, 7)]):
    job(i, xs)
