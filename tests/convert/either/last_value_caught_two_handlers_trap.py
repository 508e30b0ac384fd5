# trap: two kinds of errors are caught
def rpn(e):
    st = []
    for t in e.split():
        if t.isdigit():
            st.append(int(t))
        else:
            b, a = st.pop(), st.pop()
            st.append(a + b if t == "+" else a / b)
    return st.pop()
exprs = ["1 2 +", "3 4 + 2 /", "1 0 /", "7 8 +"]
def f(exprs):
    total, v = 0, None
    try:
        for e in exprs:
            v = rpn(e)
            total += v
    except ZeroDivisionError:
        print("gave up at", e)
    except IndexError as err:
        print("odd", err, e)
    return total, v
print(f(exprs), f(["1 2 +", "+", "7"]), f(["4"]) )
