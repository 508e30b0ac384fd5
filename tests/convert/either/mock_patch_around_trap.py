# trap: a function is replaced around the loop
import math
from unittest import mock
out = []
with mock.patch("math.sqrt", lambda x: x):
    for d in [10, 20]:
        out.append(math.sqrt(d))
print(out)
