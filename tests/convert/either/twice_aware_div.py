# trap: an item fails in a change (aware div), and again behind it
import datetime
def get(k):
    tz = datetime.timezone.utc if k == 3 else None
    return datetime.datetime(2024, 1, k + 1, tzinfo=tz)
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = datetime.datetime(2000, 1, 1)
rates = []
for k in range(5):
    v = get(k)
    for step in range(2):
        if v > total:
            total = v
        rates.append(60 // (k - 3))
print(total, rates)
