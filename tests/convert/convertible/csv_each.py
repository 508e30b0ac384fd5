# class: csv each
import csv

for i in range(3):
    with open(f"t{i}.csv", "w", newline="") as f:
        writer = csv.writer(f)
        for j in range(i):
            writer.writerow([i, j])
print("ok")
