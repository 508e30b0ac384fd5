# trap: two names of one memory by slicing with a step
import numpy as np

memory = np.zeros(10)
even, odd = memory[::2], memory[1::2]
for i in range(5):
    even[i] = i
    odd[i] = memory[2 * i] + 1
print(memory.tolist())
