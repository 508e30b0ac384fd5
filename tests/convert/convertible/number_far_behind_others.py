# class: a number that is also asked for at the end of a long chain
import math

import numpy as np

SPOT, RATE, EXPIRY = 100.0, 0.03, 1.0


def simulate(spot, strike, sigma, seed, paths=20):
    rng = np.random.default_rng(seed)
    z = rng.standard_normal(paths)
    payoffs = []
    for sign in (1, -1):
        terminal = spot * np.exp((RATE - sigma**2 / 2) * EXPIRY + sign * sigma * math.sqrt(EXPIRY) * z)
        payoffs.append(np.maximum(terminal - strike, 0.0))
    discounted = math.exp(-RATE * EXPIRY) * (payoffs[0] + payoffs[1]) / 2
    return discounted.mean(), discounted.std(ddof=1) / math.sqrt(paths)


def delta(spot, strike, sigma, seed, bump=0.5):
    down, _ = simulate(spot - bump, strike, sigma, seed)
    return down


def asian(strike, sigma, seed, paths=20, steps=12):
    rng = np.random.default_rng(seed)
    dt = EXPIRY / steps
    total = 0.0
    for _ in range(paths):
        price, mean = SPOT, 0.0
        for _ in range(steps):
            price *= math.exp((RATE - sigma**2 / 2) * dt + sigma * math.sqrt(dt) * rng.standard_normal())
            mean += price / steps
        total += max(mean - strike, 0.0)
    return math.exp(-RATE * EXPIRY) * total / paths


def main(text="80,90,100", sigma=0.2):
    strikes = [float(s) for s in text.split(",")]
    prices = {}
    for seed, strike in enumerate(strikes):
        price, error = simulate(SPOT, strike, sigma, seed)
        prices[strike] = (price, error)
    for strike, (price, error) in prices.items():
        print(strike, price > error)
    deltas = np.zeros(len(strikes))
    for i, strike in enumerate(strikes):
        deltas[i] = delta(SPOT, strike, sigma, seed=i)
    asians = [asian(strike, sigma, seed) for seed, strike in enumerate(strikes)]
    print([f"{a:.4f}" for a in asians], np.round(deltas, 4).tolist())


main()
