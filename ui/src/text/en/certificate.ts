/* certificate */
export const certificate = {};
