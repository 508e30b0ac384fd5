# class: an assert, and a file
import json
for n in range(6):
    data = {"n": n, "sq": [k ** 2 for k in range(n)]}
    assert len(data["sq"]) < 4, "too long"
    with open(f"{n}.json", "w") as f:
        json.dump(data, f)
