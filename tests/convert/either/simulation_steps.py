# trap: bodies move after all forces are known
bodies = [{"x": float(n), "v": 0.0} for n in range(3)]
for step in range(2):
    forces = []
    for a in bodies:
        force = 0.0
        for b in bodies:
            if b["x"] != a["x"]:
                force += 1 / (b["x"] - a["x"])
        forces.append(force)
    for body, force in zip(bodies, forces):
        body["v"] += force * 0.1
        body["x"] += body["v"] * 0.1
print([(round(b["x"], 6), round(b["v"], 6)) for b in bodies])
