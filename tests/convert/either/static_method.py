# trap: a staticmethod without state
class Tools:
    @staticmethod
    def half(x):
        return x / 2


out = []
for n in range(4):
    out.append(Tools.half(n))
print(out)
