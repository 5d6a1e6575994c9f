/* before */
export const before = {};
