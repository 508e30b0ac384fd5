# class: after a caught error the item that failed is named
def load(names):
    out = []
    try:
        for name in names:
            if name.startswith("#"):
                continue
            out.append(int(name, 16))
    except ValueError:
        return out, name
    return out, None
print(load(["a", "#", "ff", "zz", "1"]), load(["1"]))
