/** How far work may run ahead of the taking of its results. */
export interface Bounds<Result> {
  /** Most items that are begun and not taken. */
  readonly items: number;
  /** Most weight of results that wait to be taken; one heavier than that is let through by itself. */
  readonly weight: number;
  weigh(result: Result): number;
}

/**
 * Works on items as they come, several at a time, and gives each with its result in the items' order. A slow taker slows
 * the work down, and the work the reading of items, so that memory stays bounded.
 * @param work never rejects
 */
export async function* ordered<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  bounds: Bounds<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const queue: (readonly [Item, Promise<Result>])[] = [];
  const changed = new Notice();
  const state = { waiting: 0, ended: false, stopped: false };
  const begin = async (item: Item): Promise<Result> => {
    const result = await work(item);
    state.waiting += bounds.weigh(result);
    return result;
  };
  const feed = async (): Promise<void> => {
    for await (const item of items) {
      queue.push([item, begin(item)]);
      changed.give();
      while (!state.stopped && (queue.length >= bounds.items || state.waiting >= bounds.weight)) await changed.next();
      if (state.stopped) return;
    }
  };
  const feeding = feed().finally(() => {
    state.ended = true;
    changed.give();
  });
  feeding.catch(() => {});
  try {
    for (;;) {
      while (queue.length === 0 && !state.ended) await changed.next();
      const [first] = queue;
      if (first === undefined) break;
      const result = await first[1];
      queue.shift();
      state.waiting -= bounds.weigh(result);
      changed.give();
      yield [first[0], result];
    }
    await feeding;
  } finally {
    state.stopped = true;
    changed.give();
  }
}

/** Wakes all who wait for the next change. */
class Notice {
  private wake: () => void = () => {};
  private promise = this.renew();

  give(): void {
    this.wake();
    this.promise = this.renew();
  }

  next(): Promise<void> {
    return this.promise;
  }

  private renew(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}
