# cut: the books stay in the loop
# class: counters, totals and the best, one after the other
def letter(mean):
    if mean >= 90:
        return "A"
    elif mean >= 70:
        return "B"
    return "C"

marks = {"Ada": [88, 92], "Bob": [70, 65], "Cy": [95, 99], "Flo": []}
counts = {"A": 0, "B": 0, "C": 0}
passed = failed = 0
total, highest, first = 0, -1, ""
for name in marks:
    mine = marks[name]
    if len(mine) == 0:
        print(name, "has no marks")
        continue
    mean = sum(mine) / len(mine)
    grade = letter(mean)
    counts[grade] += 1
    if mean >= 70:
        passed += 1
    else:
        failed += 1
    total += mean
    if mean > highest:
        highest = mean
        first = name
    print(name, grade)
print(counts, passed, failed, total, highest, first)
