# trap: chunks kept and added to
import numpy as np
chunks = np.split(np.zeros(6), 3)
base = chunks[0].base
out = []
for c in chunks:
    out.append(c)
out[0] += 1
print(chunks)
