# class: append
from dataclasses import dataclass, field
import numpy as np
@dataclass
class Trade:
    day: int
    price: float
@dataclass
class Account:
    cash: float = 10_000.0
    trades: list = field(default_factory=list)
    def buy(self, day, price):
        self.cash -= price
        self.trades.append(Trade(day, price))
def simulate_prices(seed, days=30):
    rng = np.random.default_rng(seed)
    prices = [100.0]
    for _ in range(days - 1):
        prices.append(prices[-1] * 1.01 + rng.standard_normal())
    return np.array(prices)
def crossover(prices, fast):
    acc = Account()
    for day in range(fast, len(prices)):
        if prices[day] > prices[day - fast]:
            acc.buy(day, prices[day])
    return acc.cash, len(acc.trades)
market = {}
for i in range(4):
    market[i] = simulate_prices(40 + i)
results = []
for fast in (3, 5, 10):  # this loop
    total = 0.0
    for t in market:
        v, n = crossover(market[t], fast)
        total += v
    results.append((fast, round(float(total), 4)))
print(results)
