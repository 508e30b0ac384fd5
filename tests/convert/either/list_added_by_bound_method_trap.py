# trap: a list comes into a list of numbers by a method that has a name, is kept, and changed then
numbers = [1, 2]
add = numbers.append
add([1])
kept = []
for n in numbers:
    kept.append(n)
kept[-1].append(5)
print(numbers)
