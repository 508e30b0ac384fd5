"""Apply several filters, built by factories, to signals."""
import math


def moving_average(width):
    def apply(signal):
        out = []
        for i in range(len(signal)):
            window = signal[max(0, i - width + 1) : i + 1]
            out.append(sum(window) / len(window))
        return out

    return apply


def clip(low, high):
    def apply(signal):
        return [min(max(v, low), high) for v in signal]

    return apply


def compose(*filters):
    def apply(signal):
        for f in filters:
            signal = f(signal)
        return signal

    return apply


def make_signal(seed, n=50):
    return [math.sin(seed + i / 5) * (1 + seed % 3) for i in range(n)]


smooth = compose(moving_average(5), clip(-1.0, 1.0))
energies = []
for seed in range(8):
    filtered = smooth(make_signal(seed))
    energies.append(sum(v * v for v in filtered))
for seed, energy in enumerate(energies):
    print(seed, round(energy, 6))
