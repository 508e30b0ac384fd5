# class: each column from top to bottom, and the running extremes of each column beside it
import numpy as np

prices = np.ones((30, 6))
peaks, falls = np.zeros((30, 6)), np.zeros(6)
for j in range(6):
    for i in range(1, 30):
        prices[i, j] = prices[i - 1, j] * (1 + 0.1 * np.sin(i * (j + 1)))
        peaks[i, j] = max(peaks[i - 1, j], prices[i, j])
        falls[j] = max(falls[j], 1 - prices[i, j] / peaks[i, j])
print(prices.tolist(), peaks.tolist(), falls.tolist())
