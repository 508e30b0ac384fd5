# trap: __eq__ that counts
class Probe:
    asked = 0

    def __eq__(self, other):
        Probe.asked += 1
        return Probe.asked > 2

    __hash__ = None


probe = Probe()
out = []
for n in range(4):
    out.append(probe == n)
print(out)
