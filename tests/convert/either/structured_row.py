# trap: a row of a structured array is a view
import numpy as np
people = np.zeros(3, dtype=[("age", int), ("size", float)])
out = []
for n in range(3):
    person = people[n]
    person["age"] = 20 + n
    out.append(n * 1.5)
print(out, people)
