# trap: shelve
import shelve

with shelve.open("db") as db:
    for n in range(3):
        db[str(n)] = n * n
with shelve.open("db") as db:
    print(sorted(db.items()))
