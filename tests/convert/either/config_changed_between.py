# trap: the class is changed before the loop, not in it
class Config:
    scale = 3


Config.scale = 5
out = []
for n in range(4):
    out.append(n * Config.scale)
Config.scale = 7
print(out)
