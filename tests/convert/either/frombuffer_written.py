# trap: an array over a bytearray
import numpy as np

data = bytearray(8)
numbers = np.frombuffer(data, dtype=np.uint8)
out = []
for i in range(8):
    data[i] = i
    out.append(int(numbers.sum()))
print(out)
