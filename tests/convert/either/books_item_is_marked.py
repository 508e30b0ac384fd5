# trap: the loop marks its items, and a later item is the same object
def price(job):
    return sum(range(job["size"])) + (100 if job["done"] else 0)

one, two = {"size": 3, "done": False}, {"size": 5, "done": False}
log = {}
for job in [one, two, one]:
    cost = price(job)
    if cost not in log:
        log[cost] = job["size"]
    job["done"] = True
print(log)
