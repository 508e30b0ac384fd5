# trap: a decorator makes one object of a class
def singleton(cls):
    made = {}
    def get():
        if cls not in made:
            made[cls] = cls()
        return made[cls]
    return get
@singleton
class Settings:
    def __init__(self):
        self.hits = 0
out = []
for n in range(4):
    s = Settings()
    s.hits += 1
    out.append(n)
print(out, Settings().hits)
