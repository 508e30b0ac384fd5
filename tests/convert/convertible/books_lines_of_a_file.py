# cut: an outer file
# class: one file, opened before the loop, gets a line from each item
def measure(n):
    return sum(i * i for i in range(n)) % 13

longest = ""
with open("report.txt", "w") as out:
    for n in range(1, 9):
        value = measure(n)
        line = f"{n:3d} {'*' * value}"
        out.write(line + "\n")
        if len(line) > len(longest):
            longest = line
print(longest)
