# trap: what a record calls its date is a text in one of them
import datetime as dt

rows = [{"date": dt.date(2023, 1, d), "n": d} for d in range(1, 4)]
rows.append({"date": "2023-02-01", "n": "x"})
weekday = [0] * 7
seen = []
for row in rows:
    weekday[row["n"]] += 1
    seen.append(row["date"].weekday())
print(weekday, seen)
