# trap: the size of an object, which is another one for a copy
import sys
data = []
for k in range(9):
    data.append(k)
data.pop()
out = []
for n in range(3):
    out.append(sys.getsizeof(data) + n)
print(len(set(out)), out[0] == sys.getsizeof(data))
