"""An epidemic for many infection rates and recovery times: the peak, its day, and how many fell ill."""

import csv
import itertools
import sys

import numpy as np

rates = np.linspace(0.1, 0.9, int(sys.argv[1]) if len(sys.argv) > 1 else 40)
recoveries = [4.0, 7.0, 10.0]
days, steps_a_day = 160, 8
population = 10_000.0


def simulate(rate, recovery):
    """Susceptible, infected, recovered: Euler steps, and what is worth knowing."""
    susceptible, infected, recovered = population - 10.0, 10.0, 0.0
    step = 1.0 / steps_a_day
    peak, peak_day = infected, 0.0
    for number in range(days * steps_a_day):
        infections = rate * susceptible * infected / population * step
        recoveries_now = infected / recovery * step
        susceptible -= infections
        infected += infections - recoveries_now
        recovered += recoveries_now
        if infected > peak:
            peak, peak_day = infected, number * step
    return peak, peak_day, recovered + infected


cases = list(itertools.product(rates.tolist(), recoveries))
rows = []
peaks = np.zeros(len(cases))
outbreaks = 0
worst, worst_case = 0.0, None
for index, (rate, recovery) in enumerate(cases):
    peak, peak_day, total = simulate(rate, recovery)
    reproduction = rate * recovery
    peaks[index] = peak
    rows.append([f"{rate:.4f}", recovery, round(reproduction, 3), round(peak, 1), round(peak_day, 2), round(total, 1)])
    if total > population / 10:
        outbreaks += 1
    if peak > worst:
        worst = peak
        worst_case = (rate, recovery)

with open("sweep.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["rate", "recovery", "reproduction", "peak", "peak day", "total"])
    writer.writerows(rows)

print(f"{len(cases)} cases, {outbreaks} outbreaks")
print(f"worst: {worst:.3f} infected with rate and recovery {worst_case}")
print("mean peak", repr(float(peaks.mean())))
