# trap: bodies move while others still compute
bodies = [{"x": float(n), "v": 0.0} for n in range(3)]
for a in bodies:
    for b in bodies:
        if b is not a:
            a["v"] += 1 / (b["x"] - a["x"])
    a["x"] += a["v"] * 0.1
print([round(b["x"], 6) for b in bodies])
