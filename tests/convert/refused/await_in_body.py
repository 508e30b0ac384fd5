# refused: await - another task runs between the items
import asyncio

shared = [0]


async def other():
    for _ in range(3):
        shared[0] += 10
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(other())
    out = []
    for n in range(4):
        await asyncio.sleep(0)
        out.append(n + shared[0])
    await task
    return out


print(asyncio.run(main()))
