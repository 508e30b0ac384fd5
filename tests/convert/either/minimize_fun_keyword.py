# trap: an optimizer is given a function with a memory by keyword
from scipy.optimize import minimize
evaluations = []
def cost(x):
    evaluations.append(1)
    return float((x[0] - 2) ** 2)
results = []
for start in [0.0, 1.0, 5.0]:
    fit = minimize(fun=cost, x0=[start])
    results.append(round(float(fit.x[0]), 3))
print(results, len(evaluations))
