# trap: a sum of fractions over a set that a worker has as a copy, in another order
chosen = set(range(1000))
for number in range(1000):
    if number not in (1, 33, 64, 97, 128):
        chosen.discard(number)
weights = {1: 1e16, 33: 1.5, 64: -1e16, 97: 1.25, 128: 3e15}


def work(day):
    return day + sum(weights[number] * 1.1 for number in chosen)


found = []
for day in range(6):
    found.append(work(day))
print(found)
totals = []
for day in range(6):
    totals.append(sum(weights[number] * 1.1 for number in chosen) - day)
print(totals)
totals = [work(day) for day in range(6)]
print(totals)


def given(numbers, day):
    return day + sum(weights[n] * 1.1 for n in numbers)


for day in range(6):
    found.append(given(chosen, day))
print(found)
