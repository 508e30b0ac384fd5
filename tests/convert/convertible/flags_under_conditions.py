def check(t):
    return len(t) > 2
def main():
    code = 0
    for t in ["a", "abc", "bc", "abcd"]:
        if not check(t):
            print(t, "too short")
            code = 1
    valid = True
    for t in ["a", "abc", "bc", "abcd"]:
        if not check(t):
            valid = False
    any_long = False
    for t in ["a", "abc", "bc", "abcd"]:
        n = len(t)
        if n > 3:
            any_long = True
            print("long", t)
    return code, valid, any_long
print(main())
