from dataclasses import dataclass
@dataclass(frozen=True)
class S:
    name: str
    mean: float
    @classmethod
    def of(cls, name, values):
        return cls(name, sum(values) / len(values))
out = []
for k in range(5):
    out.append(S.of(f"n{k}", [k, k + 1]))
print(out)
