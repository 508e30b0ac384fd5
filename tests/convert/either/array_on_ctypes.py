# trap: an array on the memory of ctypes
import ctypes
import numpy as np

arr = (ctypes.c_double * 4)()
a = np.ctypeslib.as_array(arr)
for i in range(1, 4):
    a[i] = arr[i - 1] + 1
print(list(arr))
