# class: an async function without await
import asyncio


async def main():
    out = []
    for n in range(10):
        out.append(n**3 % 11)
    return out


print(asyncio.run(main()))
