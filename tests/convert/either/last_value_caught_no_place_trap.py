# trap: the place is missing, and the name is new
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
ok = [0, 0]
v = None
try:
    for k, e in enumerate(exprs[:2] + exprs[3:]):
        v = rpn(e)
        ok[k] = v
except IndexError:
    print("gave up at", e)
print(ok, v)
