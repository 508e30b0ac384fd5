# trap: gc
import gc

out = []
for n in range(3):
    gc.collect()
    out.append(gc.get_count()[1] >= 0)
print(out)
