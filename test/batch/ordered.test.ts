import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordered } from "../../src/batch/ordered.ts";

async function* counting(count: number, begun: { items: number } = { items: 0 }): AsyncGenerator<number> {
  for (let item = 0; item < count; item += 1) {
    begun.items += 1;
    yield item;
  }
}

/** Waits for so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("ordered", () => {
  it("gives results in the items' order, whichever is done first, within its bounds", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }), async (delays, items, weight) => {
      let running = 0;
      let most = 0;
      const work = async (item: number): Promise<number> => {
        most = Math.max(most, (running += 1));
        await turns(delays[item]);
        running -= 1;
        return item * 2;
      };
      const results: (readonly [number, number])[] = [];
      for await (const pair of ordered(counting(delays.length), work, { items, weight, weigh: () => 1 })) results.push(pair);
      expect(results).toEqual(delays.map((_, item) => [item, item * 2]));
      expect(most).toBeLessThanOrEqual(items);
    }), { numRuns: 50 });
  });

  it("takes no more items than its bounds allow while nobody takes results", async () => {
    const begun = { items: 0 };
    const results = ordered(counting(1000, begun), async (item) => item, { items: 100, weight: 5, weigh: () => 1 });
    await results.next();
    await turns(50);
    expect(begun.items).toBeLessThan(20);
    await results.return(undefined);
  });

  it("gives a result as soon as it is there, though the next item has not come", async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = ordered(slow(), async (item) => item, { items: 10, weight: 10, weigh: () => 1 });
    expect((await results.next()).value).toEqual([1, 1]);
  });

  it("passes on what the items throw, behind the results before it", async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error("no more");
    }
    const results = ordered(failing(), async (item) => item, { items: 10, weight: 10, weigh: () => 1 });
    expect((await results.next()).value).toEqual([1, 1]);
    await expect(results.next()).rejects.toThrow("no more");
  });
});
