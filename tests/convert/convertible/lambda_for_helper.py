# class: a helper function that calls the lambda it is given
import argparse
import math

def integrate(f, a, b, n):
    h = (b - a) / n
    s = 0.5 * (f(a) + f(b))
    for k in range(1, n):
        s += f(a + k * h)
    return s * h

def main(argv=None):
    parser = argparse.ArgumentParser(description="table of integrals")
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--upper", type=float, default=3.0)
    args = parser.parse_args(argv)
    results = []
    for power in range(1, 6):
        value = integrate(lambda x: x ** power * math.exp(-x), 0.0, args.upper, args.steps)
        results.append((power, value))
    for power, value in results:
        print(f"{power:3d} {value:.10f}")
    return 0

if __name__ == "__main__":
    raise SystemExit(main())
