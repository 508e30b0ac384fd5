# trap: a generator that says when it is closed
def numbers():
    try:
        yield from range(10)
    finally:
        print("closed")


for n in numbers():
    if n == 3:
        break
print("after", n)
