/* test */
export const test = {};
