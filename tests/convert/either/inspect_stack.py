# trap: inspect stack
import inspect

out = []
for n in range(3):
    out.append(len(inspect.stack()))
print(out[0] == out[1])
