# functions are followed however deep they call
def f0(x):
    return x * x


def f1(x):
    return f0(x + 1) + 1


def f2(x):
    return f1(x + 1) + 2


def f3(x):
    return f2(x + 1) + 3


def f4(x):
    return f3(x + 1) + 4


def f5(x):
    return f4(x + 1) + 5


def f6(x):
    return f5(x + 1) + 6


def f7(x):
    return f6(x + 1) + 7


def f8(x):
    return f7(x + 1) + 8


def f9(x):
    return f8(x + 1) + 9


def f10(x):
    return f9(x + 1) + 10


def f11(x):
    return f10(x + 1) + 11


def f12(x):
    return f11(x + 1) + 12


def f13(x):
    return f12(x + 1) + 13


def f14(x):
    return f13(x + 1) + 14


def f15(x):
    return f14(x + 1) + 15


def f16(x):
    return f15(x + 1) + 16


def f17(x):
    return f16(x + 1) + 17


def f18(x):
    return f17(x + 1) + 18


def f19(x):
    return f18(x + 1) + 19


def f20(x):
    return f19(x + 1) + 20


def f21(x):
    return f20(x + 1) + 21


def f22(x):
    return f21(x + 1) + 22


def f23(x):
    return f22(x + 1) + 23


def f24(x):
    return f23(x + 1) + 24


def f25(x):
    return f24(x + 1) + 25


def f26(x):
    return f25(x + 1) + 26


def f27(x):
    return f26(x + 1) + 27


def f28(x):
    return f27(x + 1) + 28


def f29(x):
    return f28(x + 1) + 29


def f30(x):
    return f29(x + 1) + 30


def f31(x):
    return f30(x + 1) + 31


def f32(x):
    return f31(x + 1) + 32


def f33(x):
    return f32(x + 1) + 33


def f34(x):
    return f33(x + 1) + 34


def f35(x):
    return f34(x + 1) + 35


def f36(x):
    return f35(x + 1) + 36


def f37(x):
    return f36(x + 1) + 37


def f38(x):
    return f37(x + 1) + 38


def f39(x):
    return f38(x + 1) + 39


def f40(x):
    return f39(x + 1) + 40


def f41(x):
    return f40(x + 1) + 41


def f42(x):
    return f41(x + 1) + 42


def f43(x):
    return f42(x + 1) + 43


def f44(x):
    return f43(x + 1) + 44


def f45(x):
    return f44(x + 1) + 45


def f46(x):
    return f45(x + 1) + 46


def f47(x):
    return f46(x + 1) + 47


def f48(x):
    return f47(x + 1) + 48


def f49(x):
    return f48(x + 1) + 49


out = []
for x in range(4):
    out.append(f49(x))
print(out)
