# trap: values that cannot be sent to a worker, in a name or in what it holds
import json
import os
import re
import sys

import numpy as np

decoder = json.JSONDecoder()
limits, flags, version = np.finfo(float), sys.flags, sys.version_info
flat = np.arange(6).reshape(2, 3).flat
open("file", "w").close()
entries = list(os.scandir("."))
table = {m.start(): m for m in re.finditer("a.", "abacad")}
pair = (re.match("a", "ab"), 3)
out = []
for i in range(3):
    out.append(decoder.decode(str(i)))
for i in range(3):
    out.append(float(limits.eps) + i)
for i in range(3):
    out.append(flags.debug + i)
for i in range(3):
    out.append(version[0] + i)
for i in range(3):
    out.append(int(flat[i]) + 1)
for i in range(1):
    out.append(entries[i].name * 2)
for i in range(0, 6, 2):
    out.append(table[i].group() * 2)
for i in range(3):
    out.append(pair[0].group() * i)
for v in np.arange(6).reshape(2, 3).flat:
    out.append(int(v) * 2)
print(out)
