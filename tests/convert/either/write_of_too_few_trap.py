# trap: one item has too few values for a deviation
import statistics
def job(i):
    x = statistics.stdev(range(i))
    with open(f"d{i}.txt", "w") as f:
        f.write(f"{x}")
for i in [4, 3, 2, 1, 5, 6]:
    job(i)
