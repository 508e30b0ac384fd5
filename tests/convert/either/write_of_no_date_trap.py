# trap: one day does not exist
import datetime
def job(i):
    d = datetime.date(2024, i, 29)
    with open(f"d{i}.txt", "w") as f:
        f.write(d.isoformat())
for i in range(1, 14):
    job(i)
