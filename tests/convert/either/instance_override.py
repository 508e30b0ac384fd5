# trap: one object has another method than its class
class Scaler:
    def transform(self, x):
        return x * 2
seen = []
scaler = Scaler()
def traced(x):
    seen.append(x)
    return x * 3
scaler.transform = traced
out = []
for n in range(4):
    out.append(scaler.transform(n))
print(out, seen)
