# refused: async - async for
import asyncio


async def source():
    for n in [1, 2, 3]:
        yield n


async def main():
    out = []
    async for n in source():  # this loop
        out.append(n * 2)
    return out


print(asyncio.run(main()))
