/** Does the work for every element, at most `width` at a time; answers in the order of the list. */
export async function inParallel<T, R>(list: readonly T[], width: number, work: (element: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) results[index] = await work(list[index] as T, index);
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, lane));
  return results;
}
