# trap: one name is new when the other fails
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
ok = {}
v = w = None
try:
    for k, e in enumerate(exprs):
        w = len(e)
        v = rpn(e)
        ok[e] = v
except ZeroDivisionError:
    print("gave up at", e, k)
print(ok, v, w)
