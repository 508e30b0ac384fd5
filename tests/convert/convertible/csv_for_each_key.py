# class: one file for each key of a literal dict
import csv
import os

data = {"north": [1, 2, 3], "south": [4, 5], "east": []}
os.makedirs("out", exist_ok=True)
for region, numbers in data.items():
    with open(os.path.join("out", region + ".csv"), "w", newline="") as f:
        writer = csv.writer(f)
        writer.writerow(["i", "value"])
        for i, v in enumerate(numbers):
            writer.writerow([i, v])
print(sorted(os.listdir("out")))
