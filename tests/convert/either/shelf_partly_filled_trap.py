# trap: an item fails, and what the items before it put into a file of `with` can be seen
import shelve

try:
    with shelve.open("shelf") as shelf:
        for n in range(4):
            shelf[str(n)] = 1
            shelf[str(n) + "b"] = 6 // (2 - n)
except ZeroDivisionError:
    pass
with shelve.open("shelf") as shelf:
    print(sorted(shelf.items()))
