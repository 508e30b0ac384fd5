# trap: a weak reference as a fixed value
import weakref


class Thing:
    value = 3


thing = Thing()
reference = weakref.ref(thing)
out = []
for n in range(3):
    out.append(reference().value * n)
print(out)
