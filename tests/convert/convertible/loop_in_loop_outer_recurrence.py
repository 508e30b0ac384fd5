# class: an inner loop that is parallel in an outer one that is not
import numpy as np

state = np.linspace(0, 1, 8)
for step in range(4):
    new = np.empty_like(state)
    for i in range(8):
        new[i] = (state[i - 1] + state[i] + state[(i + 1) % 8]) / 3
    state = new
print(state.tolist())
