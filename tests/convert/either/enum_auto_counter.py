# trap: isinstance and class attributes read only
class Config:
    scale = 3
    names = ("a", "b")


out = []
for n in range(4):
    out.append(Config.names[n % 2] * Config.scale)
print(out)
