# trap: what cannot be sent is given to a function in a comprehension
import threading

lock = threading.Lock()
handle = open("h.txt", "w")  # closed at the end


def scaled(x, by):
    return x * (2 if by is not None else 3)


def named(x):
    return len(handle.name) * x


print([scaled(x, lock) for x in range(4)])
print([scaled(x, handle) for x in range(4)])
print([named(x) for x in range(4)])
print(sum(scaled(x, lock) for x in range(4)))
handle.close()
