# trap: weak dict
import weakref


class A:
    pass


cache = weakref.WeakValueDictionary()
keep = []
for n in range(3):
    a = A()
    cache[n] = a
    keep.append(len(cache))
print(keep)
