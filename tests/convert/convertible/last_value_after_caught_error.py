# class: last value
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
ok = 0
try:
    for e in exprs:  # this loop
        v = rpn(e)
        print(e, "=", v)
        ok += 1
except ZeroDivisionError:
    print("gave up at", e)
print(ok, v)
