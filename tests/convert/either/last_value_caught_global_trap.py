# trap: the name is global
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
total = 0
v = None
def f():
    global v, total
    try:
        for e in exprs:
            v = rpn(e)
            total += v
    except ZeroDivisionError:
        print("gave up at", e)
    print(total, v)
f()
