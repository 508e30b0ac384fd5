# trap: KeyboardInterrupt raised by an item
out = []
try:
    for n in range(4):
        if n == 2:
            raise KeyboardInterrupt
        out.append(n)
except KeyboardInterrupt:
    print("interrupted")
print(out)
