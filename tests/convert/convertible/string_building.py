# class: string building
lines = []
for name, score in [("a", 1.5), ("b", 22.25)]:
    lines.append(f"{name:<5}{score:>8.2f}")
print("\n".join(lines))
