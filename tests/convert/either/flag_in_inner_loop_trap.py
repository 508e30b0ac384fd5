# trap: the try stands in an inner loop
bad = None
sums = []
for line in ["1 2", "3 x 4", "5 y"]:
    total = 0
    for word in line.split():
        try:
            total += int(word)
        except ValueError:
            bad = word
    sums.append(total)
print(sums, bad)
