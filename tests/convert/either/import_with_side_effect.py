# trap: an import in the body, of the standard library
out = []
for n in range(3):
    from collections import OrderedDict

    out.append(list(OrderedDict(a=n).items()))
print(out)
