import numpy as np
np.seterr(divide="ignore")
xs = [np.float64(0), np.float64(2)]
out = []
for x in xs:
    out.append(float(1 / x))
np.seterr(divide="raise")
out2 = []
for x in xs:
    try:
        out2.append(float(1 / x))
    except FloatingPointError as e:
        out2.append(str(e))
print(out, out2)
