# trap: the item is cleaned first, and both halves use it
def work(text):
    return sum(map(ord, text)) % 5

seen, longest = {}, ""
for number, line in enumerate([" a ", "bb", " a", "ccc ", ""]):
    line = line.strip()
    if not line:
        continue
    value = work(line)
    if value in seen:
        print(number, "again", line, seen[value])
    seen[value] = line
    if len(line) > len(longest):
        longest = line
print(seen, longest, line, number)
