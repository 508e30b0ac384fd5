# class: last value
def initial(kind):
    return {"sine": 1.0, "step": 2.0}[kind]
heat, failed = {}, []
for kind in ("sine", "step", "ramp"):  # this loop
    try:
        u0 = initial(kind)
    except KeyError as e:
        failed.append(str(e))
        continue
    for t in (0.001, 0.01):
        heat[kind, t] = u0 * t
print(heat, failed, t)
