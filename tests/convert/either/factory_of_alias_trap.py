# trap: factory of alias
def windowed(values):
    kept = values["rows"]

    def mean(i):
        return sum(kept[max(0, i - 2) : i + 1])

    return mean


data = {"rows": [1.0, 2.0, 3.0, 4.0]}
rows = data["rows"]
mean = windowed(data)
for i in range(4):
    rows[i] = mean(i)
print(data)
