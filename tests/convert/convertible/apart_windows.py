# class: every third element and its neighbours from one another and from what lies ahead
import numpy as np

lag = 2
step = 3
signal = np.cos(np.arange(30.0))
other = np.zeros(30)
for i in range(0, 27, step):
    other[i] = np.tanh(signal[i + lag])
    signal[i] = signal[i + 1] * signal[i + 3]
    signal[i + 1] = signal[i + lag + step]
print(signal.tolist(), other.tolist())
