# trap: builtins itself was changed
import builtins

keep = builtins.round
builtins.round = lambda x, digits=0: int(x) * 1000
out = []
for n in range(3):
    out.append(round(n + 0.7))
builtins.round = keep
print(out)
