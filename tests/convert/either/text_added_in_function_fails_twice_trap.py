# trap: a text comes into a list of numbers in a function, so the sum may fail first, and then the worker
def add(to, what):
    to.append(what)


numbers, total, found = [], 0, []
for k in range(3):
    numbers.append(k)
add(numbers, "x")
for n in numbers:
    total += n
    found.append(1 / (0 if n == "x" else 1))
print(total, found)
