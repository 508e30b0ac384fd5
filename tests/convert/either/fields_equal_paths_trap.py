# trap: two fields, one path
configs = [{"name": "a", "k": 1}, {"name": "./a", "k": 2}]
for cfg in configs:
    with open(cfg["name"] + ".txt", "w") as f:
        f.write(str(cfg["k"]) * 2000)
print(open("a.txt").read()[:2])
