import math

def gaussian(mu, sigma):
    scale = 1 / (sigma * math.sqrt(2 * math.pi))
    def density(x):
        return scale * math.exp(-((x - mu) / sigma) ** 2 / 2)
    return density

peaks = [gaussian(m, 1.0 + m) for m in range(4)]
values = []
for i in range(20):
    x = i / 5
    values.append(sum(p(x) for p in peaks))
print(values)
