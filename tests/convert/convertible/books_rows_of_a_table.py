# cut: an outer file
# class: a table that was opened before the loop gets a row from each item
import csv
import io

def schedule(months):
    return [months * m % 7 for m in range(months)]

buffer = io.StringIO()
writer = csv.writer(buffer)
total = 0
for name, months in [("car", 4), ("boat", 9), ("house", 12)]:
    rows = schedule(months)
    interest = sum(rows)
    total += interest
    writer.writerow([name, rows[0], interest])
print(buffer.getvalue(), total)
