# trap: a field of the table is changed before the loop
configs = [{"name": "a", "k": 1}, {"name": "b", "k": 2}]
configs[1]["name"] = "a"
for cfg in configs:
    with open(f"{cfg['name']}.txt", "w") as f:
        f.write(str(cfg["k"]) * 2000)
print(open("a.txt").read()[:2])
