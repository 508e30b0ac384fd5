# trap: data that is read becomes attributes of objects, one of them of another type
import json
class Rec:
    def __init__(self, **kw):
        self.__dict__.update(kw)
recs = [Rec(**d) for d in json.loads('[{"a": 1, "b": 2}, {"a": null, "b": 0}]')]
tot, inv = 0, []
for r in recs:
    tot += r.a
    inv.append(1 / r.b)
print(tot, inv)
