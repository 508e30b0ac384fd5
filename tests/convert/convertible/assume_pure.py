# class: the user's word for one name
# assume: scipy_like.solve=pure
import types

scipy_like = types.SimpleNamespace(solve=lambda a: a * 2 + 1)
out = []
for n in range(6):
    out.append(scipy_like.solve(n))
print(out)
