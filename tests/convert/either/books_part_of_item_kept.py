# trap: what is computed is a part of the item, which is changed after the loop
def largest(job):
    return max(job["rows"], key=sum)

jobs = [{"rows": [[1, 2], [3]]}, {"rows": [[4], [2, 3]]}, {"rows": [[7]]}]
best = None
sums = []
for job in jobs:
    row = largest(job)
    total = sum(row)
    if total in sums:
        continue
    sums.append(total)
    if best is None or total > sum(best):
        best = row
best.append(100)
print(jobs, sums, best)
