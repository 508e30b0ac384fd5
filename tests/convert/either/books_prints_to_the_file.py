# trap: print writes to the file that items measure
import os

def size(n):
    return os.stat("log.txt").st_size + sum(range(n))

seen = {}
log = open("log.txt", "w")
for n in range(5):
    value = size(n)
    if value in seen:
        continue
    seen[value] = n
    print(n, value, file=log, flush=True)
log.close()
print(seen, open("log.txt").read())
