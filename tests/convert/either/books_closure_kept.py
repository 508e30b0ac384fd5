# trap: functions that the loop keeps see what it has last
def work(n):
    return sum(range(n))

calls, seen = [], []
for n in range(5):
    value = work(n)
    if value in seen:
        continue
    seen.append(value)
    calls.append(lambda: (n, value))
print([c() for c in calls])
