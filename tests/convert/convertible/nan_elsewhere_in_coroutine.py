# class: dict[k] = v
import asyncio, math
tickers = [f"T{i}" for i in range(5)]
market = {t: [1.5 * k for k in range(4)] for t in tickers}
missing = float("nan")
def main():
    async def quotes(names):
        out = {}
        for t in names:  # this loop
            p = market[t]
            out[t] = (round(min(p), 6), math.fsum(p))
        return out
    print(asyncio.run(quotes(tickers[:4])), missing)
main()
