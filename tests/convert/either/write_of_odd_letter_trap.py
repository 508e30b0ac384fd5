# trap: one text has a letter that the encoding lacks
def job(i):
    t = "abc" + "\u00e9" * (i == 3)
    with open(f"d{i}.txt", "w", encoding="ascii") as f:
        f.write(t)
for i in range(6):
    job(i)
