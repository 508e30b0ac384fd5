# trap: the second name keeps its old value
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
        v = rpn(e)
        w = len(e) * 2
        ok[e] = v + w
except ZeroDivisionError:
    print("gave up at", e, k)
print(ok, v, w)
