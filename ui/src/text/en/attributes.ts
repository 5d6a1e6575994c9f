/* attributes */
export const attributes = {};
