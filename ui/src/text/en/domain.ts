/* domain */
export const domain = {};
