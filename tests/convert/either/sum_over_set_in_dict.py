# trap: a sum of fractions over a set that lies in a dict
chosen = {"all": set(x / 4 for x in range(1000))}
for number in range(1000):
    if number not in (4, 132, 256, 388, 512):
        chosen["all"].discard(number / 4)
chosen["all"] |= {1e16, -1e16, 3e15 + 2, 0.3, 0.7}


def work(day):
    return day + sum(chosen["all"])


found = []
for day in range(6):
    found.append(work(day))
print(found, sum(sorted(chosen["all"])))
