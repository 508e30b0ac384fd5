out, errs = [], []
for x in [4, 1, 0, 2]:
    try:
        v = 8 // x
        assert v > 2, "small"
    except (ZeroDivisionError, AssertionError) as err:
        errs.append((type(err).__name__, str(err)))
    else:
        out.append(v)
    finally:
        pass
print(out, errs)
