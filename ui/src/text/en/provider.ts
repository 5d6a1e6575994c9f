/* provider */
export const provider = {};
