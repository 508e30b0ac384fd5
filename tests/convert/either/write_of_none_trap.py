# trap: a function gives None for one item
def table(i):
    if i == 2:
        return None
    return [i, i + 1]
def job(i):
    rows = table(i)
    with open(f"d{i}.txt", "w") as f:
        for r in rows:
            f.write(f"{r}\n")
for i in range(6):
    job(i)
