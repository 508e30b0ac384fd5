# trap: an optimizer calls the append of a shared list
from scipy.optimize import minimize
path = []
def cost(x):
    return float((x[0] - 2) ** 2)
results = []
for start in [0.0, 1.0, 5.0]:
    fit = minimize(cost, x0=[start], callback=path.append)
    results.append(round(float(fit.x[0]), 3))
print(results, len(path) > 0)
