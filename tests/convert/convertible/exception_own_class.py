# class: an exception of an own class, lines printed before it
class BadItem(Exception):
    pass


for n in range(10):
    print(n)
    if n == 6:
        raise BadItem(f"item {n} is bad")
