# trap: coroutines are kept
import asyncio
async def f(x):
    return x ** 2
async def main():
    cs = []
    for x in range(4):
        cs.append(f(x))
    return await asyncio.gather(*cs)
print(asyncio.run(main()))
