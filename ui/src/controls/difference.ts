/* Where two texts part: what they share in front and behind, and the middle in which they differ. */
export interface Parts {
  before: string;
  middle: string;
  after: string;
}

export function difference(wanted: string, got: string): Parts {
  const [left, right] = [Array.from(wanted), Array.from(got)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  // Texts that share little are better read whole.
  const shared = start + end;
  if (shared * 2 < Math.min(left.length, right.length)) return { before: "", middle: "", after: got };
  return {
    before: right.slice(0, start).join(""),
    middle: right.slice(start, right.length - end).join(""),
    after: right.slice(right.length - end).join(""),
  };
}
