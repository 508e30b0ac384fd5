# trap: a row has a field too many
import csv
people = [("a", {"x": 1, "y": 2}), ("b", {"x": 3}), ("c", {"z": 3}), ("d", {"x": 1, "y": 1})]
for name, row in people:
    row2 = {k: v * 2 for k, v in row.items()}
    with open(f"{name}.csv", "w", newline="") as f:
        w = csv.DictWriter(f, fieldnames=["x", "y"])
        w.writeheader()
        w.writerow(row2)
