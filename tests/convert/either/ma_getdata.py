# trap: the data of a masked array
import numpy as np
masked = [np.ma.masked_array([1., 2.], mask=[0, 1]), np.ma.masked_array([3., 4.], mask=[0, 1])]
out = []
for m in masked:
    d = np.ma.getdata(m)
    d[1] = 50
    out.append(float(d.sum()))
print([m.data for m in masked], out)
