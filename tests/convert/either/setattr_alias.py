# trap: setattr made a second way to the list that changes
import types
values = [1, 0, 0, 0]
space = types.SimpleNamespace()
setattr(space, "data", values)
for i in range(3):
    values[i + 1] = space.data[i] + 1
print(values)
