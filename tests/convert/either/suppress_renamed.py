# trap: suppress under another name
from contextlib import suppress as quiet
out = []
y = None
for x in ["1", "b", "3", "c"]:
    with quiet(ValueError):
        y = int(x) ** 2
    out.append(y)
print(out)
